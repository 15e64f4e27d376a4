using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Finds what the document allows of alternatives, each of them by itself, also of those that are one type in C#.</summary>
/// <param name="limits">Finds what it allows of a value.</param>
/// <param name="objects">Knows which members are sent.</param>
/// <param name="choices">Lists the alternatives.</param>
internal sealed class ChoiceLimits(LimitsBuilder limits, ObjectLimits objects, UnionAlternatives choices)
{
    /// <summary><see langword="null"/> where one of the alternatives allows everything.</summary>
    public ApiChoiceLimits? In(ResolvedSchema target)
    {
        var union = limits.Declared<ApiUnion>(target.Key);
        var groups = UnionGroups.Of([.. choices.Of(target).Where(alternative => alternative.Kind != UnionAlternativeKind.Null)]);
        var alternatives = groups
            .SelectMany((group, index) => group.Select(alternative => Of(alternative, union is not null && index < union.Cases.Count ? union.Cases[index] : null)))
            .ToEquatableArray();
        return alternatives.Any(alternative => alternative.AllowsEverything) ? null : new ApiChoiceLimits(union?.Discriminator, alternatives);
    }

    private ApiAlternativeLimits Of(UnionAlternative alternative, ApiUnionCase? @case) => new(
        KindsOf(alternative),
        @case?.Texts ?? [],
        @case?.Required.Where(name => IsSent(alternative, name)).ToEquatableArray() ?? [],
        @case?.Constants ?? [],
        LimitsOf(alternative));

    private bool IsSent(UnionAlternative alternative, string name) => alternative.Target.Schema.Properties.Where(member => member.Name == name).All(objects.IsSent);

    private ApiLimits? LimitsOf(UnionAlternative alternative)
    {
        var found = alternative.Use is { } written ? limits.Of(written) : limits.Of(alternative.Target, isReferred: false);
        return alternative.Kind == UnionAlternativeKind.Vocabulary
            ? (found ?? ApiLimits.None) with { Texts = ObjectLimits.TextsOf(alternative.Target.Schema) }
            : found;
    }

    /// <summary>Looks into alternatives that are made of alternatives again, which may lead back to where they stand.</summary>
    private ApiJsonKinds KindsOf(UnionAlternative alternative)
    {
        var kinds = ApiJsonKinds.None;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<UnionAlternative>([alternative]);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next.Kind != UnionAlternativeKind.Schema || !UnionAlternatives.IsUnion(next.Target.Schema))
            {
                kinds |= OwnKindsOf(next);
            }
            else if (seen.Add(next.Target.Key))
            {
                foreach (var inner in choices.Of(next.Target))
                {
                    pending.Push(inner);
                }
            }
        }

        return kinds;
    }

    private static ApiJsonKinds OwnKindsOf(UnionAlternative alternative) => alternative.Kind switch
    {
        UnionAlternativeKind.Vocabulary or UnionAlternativeKind.Text => ApiJsonKinds.String,
        UnionAlternativeKind.Number => ApiJsonKinds.Number,
        UnionAlternativeKind.Boolean => ApiJsonKinds.Boolean,
        UnionAlternativeKind.List => ApiJsonKinds.Array,
        UnionAlternativeKind.Null => ApiJsonKinds.None,
        _ when IsObject(alternative) => ApiJsonKinds.Object,
        _ => ApiJsonKinds.All,
    };

    private static bool IsObject(UnionAlternative alternative) =>
        alternative.JsonType == "object" || (alternative.Target.Schema is { Enum: null, Const: null } schema && IsObject(schema));

    private static bool IsObject(Schema schema) => schema.Types.Where(type => type != "null").ToList() switch
    {
        { Count: 0 } => TypeCollector.ImpliedType(schema) == "object",
        { Count: 1 } types => types[0] == "object",
        _ => false,
    };
}
