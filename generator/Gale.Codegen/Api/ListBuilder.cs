using System.Globalization;
using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Says what a list holds: items of one type, or first some with a meaning each (<c>prefixItems</c>).</summary>
internal sealed class ListBuilder(TypeCollector types, SchemaTable schemas, List<KeyedDiagnostic> diagnostics)
{
    /// <summary>Nobody gives more positions of a list a meaning; a record of them is no help.</summary>
    private const int MostItems = 64;

    /// <summary>A longer title is a sentence and no name.</summary>
    private const int LongestName = 24;

    /// <summary>Whether a list is a record of its first items.</summary>
    public bool IsTuple(ResolvedSchema target)
    {
        var schema = target.Schema;
        if (schema.PrefixItems.Count is 0 or > MostItems)
        {
            return false;
        }

        var kinds = schema.PrefixItems.Concat(schema.Items is { Boolean: null } items ? [items] : []).Select(KindOf).Distinct().ToList();
        return kinds.Count > 1 || MayHoldAnything(schema);
    }

    /// <summary>Whether what stands behind the first items is anything at all: nothing is said of it, and there is no end to them.</summary>
    private static bool MayHoldAnything(Schema schema) =>
        schema.Items is null or { Boolean: true } && !(CountIn(schema.Constraints.MaxItems) <= schema.PrefixItems.Count);

    private static int? CountIn(YamlScalar? limit) => limit is not null && int.TryParse(limit.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>A list of items that are all of one type.</summary>
    public ApiList List(ResolvedSchema target, IReadOnlyList<string> name)
    {
        if (target.Schema.PrefixItems.Count > MostItems)
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.SchemaNotModelled, target.Key, $"The item of a list with a meaning for each of more than {MostItems} positions"));
            return new ApiList(new ApiAny());
        }

        var item = target.Schema.PrefixItems.FirstOrDefault() ?? target.Schema.Items;
        return new ApiList(item is null ? new ApiAny() : types.UseOf(item, [.. name.Take(name.Count - 1), ItemName.Of(name)]));
    }

    public ApiTuple Tuple(ResolvedSchema target, IReadOnlyList<string> name)
    {
        var required = CountIn(target.Schema.Constraints.MinItems) ?? 0;
        return new ApiTuple(
            target.Key,
            name.ToEquatableArray(),
            LimitText.With(target.Schema.Description, target.Schema),
            target.Schema.Deprecated,
            ApiUsage.None,
            target.Schema.PrefixItems.Select((item, index) => ItemOf(item, index, index < required, name)).ToEquatableArray(),
            target.Schema.Items is { Boolean: null } further ? types.UseOf(further, [.. name, "further_item"]) : new ApiAny());
    }

    private ApiMember ItemOf(Schema item, int index, bool isRequired, IReadOnlyList<string> tupleName)
    {
        var use = schemas.Resolve(item);
        var asked = AskedNames.OfMember(use);
        var name = TitleOf(item) ?? TitleOf(use.Target.Schema) ?? FormattableString.Invariant($"item{index + 1}");
        return new ApiMember(
            SourceKey.Of(item),
            name,
            types.UseOf(item, [.. tupleName, ApiAskedName.WordFor(asked, name)]),
            isRequired,
            Constant: null,
            ApiMemberDirection.Both,
            use.IsWriteOnly || types.IsSecret(use.Target),
            use.IsDeprecated,
            LimitText.With(use.Description, use.Target.Schema),
            ExampleText.Of(item) ?? ExampleText.Of(use.Target.Schema))
        {
            Asked = asked,
        };
    }

    private static string? TitleOf(Schema item) => item.Title is { Length: > 0 and <= LongestName } title ? title : null;

    /// <summary>What tells the types of two items apart, before any of them is made: what has parts is a type of its own.</summary>
    private string KindOf(Schema item)
    {
        var target = schemas.Resolve(item).Target;
        var schema = target.Schema;
        return schema is { Types.Count: > 0, Properties.Count: 0, OneOf.Count: 0, AnyOf.Count: 0, Enum: null, Const: null } &&
            schema.Types.All(type => type is "string" or "integer" or "number" or "boolean" or "null")
            ? string.Join(",", schema.Types.Append(schema.Format).Append(schemas.Resolve(item).IsNullable ? "null" : null))
            : target.Key;
    }
}
