using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides how parameters and bodies are passed: required ones as arguments, optional ones in the options.</summary>
internal static class ParameterBuilder
{
    /// <summary>What the options of every operation have, from the runtime's <c>RequestOptions</c> and from being records.</summary>
    private static readonly string[] ReservedOptions =
    [
        "Headers", "Query", "IdempotencyKey", "Timeout", "Server",
        .. ReservedNames.OfRecords,
    ];

    /// <summary>The other parameters of the methods, and what the emitted code calls its own.</summary>
    private static readonly string[] ReservedArguments = ["options", "cancellationToken", "request", "connection"];

    /// <summary>Behind all parameters of the name.</summary>
    private const string BodyKey = "body";

    /// <summary>Path parameters in template order, the other required ones in document order, then the body.</summary>
    public static EquatableArray<ParameterModel> Arguments(ApiOperation source, Identifier method, TypeTable types, ClientScope scope)
    {
        var required = source.Parameters.Where(parameter => parameter.IsRequired).ToList();
        var names = NameScope.Assign(
            [
                .. required.Select(parameter => new NameRequest(KeyOf(parameter), IdentifierNaming.Camel(parameter.Name), parameter.Name).With(parameter.Asked, NameRules.OfAny, IdentifierNaming.Camel)),
                .. source.Body is { IsRequired: true } ? [new NameRequest(BodyKey, "body", "body") { IsComposed = true }] : Array.Empty<NameRequest>(),
            ],
            [.. ReservedArguments, .. MembersOf(method)],
            "Value");
        scope.ReportMembers("parameters", names, key => PlaceOf(source, key));
        var arguments = required.Select(parameter => Build(parameter, names[KeyOf(parameter)], names[KeyOf(parameter)], types));
        return (source.Body is { IsRequired: true } body ? arguments.Append(BuildBody(body, names[BodyKey], names[BodyKey], types)) : arguments).ToEquatableArray();
    }

    /// <summary>What the emitted methods call by name alone.</summary>
    private static IEnumerable<string> MembersOf(Identifier method) =>
        new[] { "Async", "WithResponseAsync", "Call", "Operation" }.Select(suffix => method.Name + suffix).Append("Inner");

    /// <summary>The arguments in the order in which a request takes them: those of the path as often as it names them, then the others.</summary>
    public static EquatableArray<ParameterModel> Sent(ApiOperation source, EquatableArray<ParameterModel> arguments)
    {
        var ofPath = arguments.Where(argument => argument.Placement == ParameterPlacement.Path).ToDictionary(argument => argument.WireName);
        return PathTemplate.NamesIn(source.Path)
            .Select(name => ofPath[Literal.Text(name)])
            .Concat(arguments.Where(argument => argument.Placement != ParameterPlacement.Path))
            .ToEquatableArray();
    }

    /// <summary>Optional parameters and an optional body.</summary>
    public static EquatableArray<ParameterModel> Options(
        ApiOperation source, Identifier options, EquatableArray<ParameterModel> arguments, TypeTable types, ClientScope scope)
    {
        var optional = source.Parameters.Where(parameter => !parameter.IsRequired).ToList();
        var names = NameScope.Assign(
            [
                .. optional.Select(parameter => new NameRequest(KeyOf(parameter), IdentifierNaming.Pascal(parameter.Name), parameter.Name).With(parameter.Asked, NameRules.OfMembers, IdentifierNaming.Pascal)),
                .. source.Body is { IsRequired: false } ? [new NameRequest(BodyKey, "Body", "Body") { IsComposed = true }] : Array.Empty<NameRequest>(),
            ],
            [.. ReservedOptions, options.Name],
            "Value");
        scope.ReportMembers("parameters", names, key => PlaceOf(source, key));
        var locals = NameScope.Assign(
            [
                .. optional.Select(parameter => new NameRequest(KeyOf(parameter), IdentifierNaming.Camel(names[KeyOf(parameter)].Name), parameter.Name)),
                .. source.Body is { IsRequired: false } ? [new NameRequest(BodyKey, "body", "body") { IsComposed = true }] : Array.Empty<NameRequest>(),
            ],
            [.. ReservedArguments, .. arguments.Select(argument => argument.Name.Name)],
            "Value");
        var members = optional.Select(parameter => Build(parameter, names[KeyOf(parameter)], locals[KeyOf(parameter)], types));
        return (source.Body is { IsRequired: false } body ? members.Append(BuildBody(body, names[BodyKey], locals[BodyKey], types)) : members).ToEquatableArray();
    }

    /// <summary>Of two of one name the one of the path comes first, wherever the document declares them.</summary>
    private static string KeyOf(ApiParameter parameter) => FormattableString.Invariant($"{(int)parameter.Location}:{parameter.Name}");

    private static string PlaceOf(ApiOperation source, string key) =>
        source.Parameters.FirstOrDefault(parameter => KeyOf(parameter) == key)?.Key ?? source.Body!.Key;

    /// <summary>The key of what a parameter was made of.</summary>
    public static string PlaceOf(ApiOperation source, ParameterModel parameter) => parameter.Body is null
        ? source.Parameters.First(one => PlacementOf(one.Location) == parameter.Placement && Literal.Text(one.Name) == parameter.WireName).Key
        : source.Body!.Key;

    private static ParameterModel Build(ApiParameter source, Identifier name, Identifier local, TypeTable types)
    {
        var shape = types.ArgumentShapeOf(source.Type);
        return new ParameterModel(
            name,
            local,
            PlacementOf(source.Location),
            Literal.Text(source.Name),
            source.IsRequired ? shape.Type : shape.Type.OrNull(),
            shape.Codec,
            types.EnumNamesOf(source.Type),
            types.IntegerOf(source.Type) is { } integer ? PrimitiveTypes.ShapeOf(integer).Type : null,
            source.IsRequired,
            IsTakenAsItIs(source, types) ? null : Identifier.FromValid(source.Style.ToString()),
            source.IsExploded,
            source.AllowsReserved,
            Body: null,
            Doc.Of(source.IsRequired ? ObsoleteReason.Documented(source.IsDeprecated, source.Description, FallbackDoc(source)) : source.Description, FallbackDoc(source), source.Example),
            source.IsRequired ? null : ObsoleteReason.Of(source.IsDeprecated, source.Description))
        {
            InnerSeparators = source.InnerSeparators.Length > 0 ? Literal.Text(source.InnerSeparators) : null,
            Limits = types.Limits?.Of(source.Key),
        };
    }

    private static string FallbackDoc(ApiParameter source) => $"The parameter {source.Name}.";

    /// <summary>
    /// One value has one text in the usual style of each place, and so has the usual list of texts in a query: nothing to take apart.
    /// </summary>
    private static bool IsTakenAsItIs(ApiParameter source, TypeTable types) =>
        source.Location is ApiParameterLocation.Path or ApiParameterLocation.Query or ApiParameterLocation.Header &&
        source.Style is ApiParameterStyle.Simple or ApiParameterStyle.Form &&
        !source.AllowsReserved &&
        source.Type switch
        {
            ApiPrimitive primitive => PrimitiveTypes.IsWrittenAsItsType(primitive.Kind),
            ApiTypeReference reference => types.EnumOf(reference) is not null && !TypeTable.TakesOthers(reference),
            ApiList { Item: ApiPrimitive { Kind: ApiPrimitiveKind.String, IsNullable: false } } => source is { Location: ApiParameterLocation.Query, IsExploded: true },
            _ => false,
        };

    private static ParameterModel BuildBody(ApiBody source, Identifier name, Identifier local, TypeTable types)
    {
        var type = BodyBuilder.TypeOf(source.Content, types);
        var mayBeAbsentOrNull = !source.IsRequired && BodyBuilder.HasNull(source.Content);
        return new ParameterModel(
            name,
            local,
            ParameterPlacement.Body,
            Literal.Text("body"),
            mayBeAbsentOrNull ? types.ArgumentShapeOf(source.Content.Type).OptionalType : source.IsRequired && !BodyBuilder.HasNull(source.Content) ? type : type.OrNull(),
            type,
            EnumNames: null,
            Integer: null,
            source.IsRequired,
            Style: null,
            IsExploded: false,
            AllowsReserved: false,
            BodyBuilder.Build(source.Content, types.Limits?.Of(source.LimitsKey), types),
            Doc.Of(source.Description, BodyBuilder.Describe(source.Content)),
            Obsolete: null)
        {
            MayBeAbsentOrNull = mayBeAbsentOrNull,
            Limits = types.Limits?.Of(source.LimitsKey),
        };
    }

    private static ParameterPlacement PlacementOf(ApiParameterLocation location) => location switch
    {
        ApiParameterLocation.Path => ParameterPlacement.Path,
        ApiParameterLocation.Header => ParameterPlacement.Header,
        ApiParameterLocation.Cookie => ParameterPlacement.Cookie,
        ApiParameterLocation.QueryString => ParameterPlacement.QueryString,
        _ => ParameterPlacement.Query,
    };
}
