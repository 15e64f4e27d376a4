using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides the class of a client's documented headers.</summary>
internal static class HeadersBuilder
{
    /// <summary>What the class has without the document.</summary>
    private static readonly string[] Reserved =
    [
        "All", "Of", "Item", "Contains", "GetValues", "GetText", "GetBoolean", "GetInt32", "GetInt64", "GetDouble", "GetSingle", "GetDecimal", "GetGuid", "GetDate", "GetDateTime", "GetUnixTime", "GetUri",
        "GetJson", "GetTexts", "GetLiterals", "GetValue", "GetObject",
        .. ReservedNames.OfClasses,
    ];

    public static HeadersModel Build(ApiModel api, ClientNames names, TypeTable types, ClientScope scope)
    {
        var properties = NameScope.Assign(
            [.. api.Headers.Select(header => new NameRequest(header.Name, IdentifierNaming.Pascal(header.Name), header.Name).With(header.Asked, NameRules.OfMembers, IdentifierNaming.Pascal))],
            [.. Reserved, names.Headers.Name],
            "Header");
        scope.ReportMembers("headers", properties, name => api.Headers.First(header => header.Name == name).Key);
        return new HeadersModel(
            names.Headers,
            types.Declared(names.Headers),
            scope.IsPublic,
            api.Headers.Select(header => HeaderOf(header, properties[header.Name], types)).ToEquatableArray());
    }

    private static HeaderModel HeaderOf(ApiHeader source, Identifier name, TypeTable types)
    {
        var shape = types.ShapeOf(source.Type);
        var orNull = shape.IsValueType ? TypeTable.OrNull(shape) : shape;
        var getter = GetterOf(source, types);
        return new HeaderModel(
            name,
            Literal.Text(source.Name),
            shape.Type.OrNull(),
            getter is null ? null : Identifier.FromValid(getter),
            getter is "GetJson" or "GetTexts" or "GetLiterals" or "GetValue" or "GetObject" ? [orNull.Type, orNull.Codec] : [],
            getter == "GetObject" ? ObjectOf(source, types) : null,
            source.IsJson ? null : types.EnumNamesOf(source.Type),
            Doc.Of(source.Description, $"The header `{source.Name}`."),
            ObsoleteReason.Of(source.IsDeprecated, source.Description))
        {
            Separator = source.Separator != ',' && getter is "GetTexts" or "GetLiterals" ? Literal.Text(source.Separator.ToString()) : null,
        };
    }

    /// <summary>The runtime's method; none for a vocabulary, which the class of its texts reads.</summary>
    private static string? GetterOf(ApiHeader source, TypeTable types) => source.Type switch
    {
        _ when source.IsJson => "GetJson",
        ApiPrimitive { Kind: ApiPrimitiveKind.UInt64 } => "GetJson",
        ApiPrimitive { Kind: ApiPrimitiveKind.Byte or ApiPrimitiveKind.Base64Url or ApiPrimitiveKind.Duration or ApiPrimitiveKind.LocalTime or ApiPrimitiveKind.UInt64Text } => "GetValue",
        ApiPrimitive primitive => "Get" + GetterOf(types.KindOf(primitive)),
        ApiList list => types.TokensOf(list.Item) == JsonTokens.String ? "GetTexts" : "GetLiterals",
        ApiTypeReference when types.EnumOf(source.Type) is null => "GetObject",
        _ => types.IntegerOf(source.Type) is null ? null : "GetJson",
    };

    private static HeaderObjectModel ObjectOf(ApiHeader source, TypeTable types) => new(
        source.IsExploded,
        types.ObjectOf((ApiTypeReference)source.Type).Members.Where(member => !types.TokensOf(member.Type).HasFlag(JsonTokens.String)).Select(member => Literal.Text(member.Name)).ToEquatableArray());

    private static string GetterOf(ApiPrimitiveKind kind) => kind switch
    {
        ApiPrimitiveKind.Boolean => "Boolean",
        ApiPrimitiveKind.Int32 => "Int32",
        ApiPrimitiveKind.Int64 or ApiPrimitiveKind.Int64Text => "Int64",
        ApiPrimitiveKind.Float => "Single",
        ApiPrimitiveKind.Double or ApiPrimitiveKind.Number => "Double",
        ApiPrimitiveKind.Decimal or ApiPrimitiveKind.DecimalText => "Decimal",
        ApiPrimitiveKind.Date => "Date",
        ApiPrimitiveKind.DateTime or ApiPrimitiveKind.HttpDate => "DateTime",
        ApiPrimitiveKind.UnixTime => "UnixTime",
        ApiPrimitiveKind.Uuid => "Guid",
        ApiPrimitiveKind.Uri => "Uri",
        _ => "Text",
    };
}
