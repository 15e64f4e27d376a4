namespace Gale.Codegen.Drift;

/// <summary>
/// The fine names of changes to schemas, in the words that tools for comparing documents have in common: where it travels, what
/// it is about, what became of it (<c>response-property-enum-value-added</c>).
/// </summary>
internal static class CheckNames
{
    private static readonly Travel[] Travels =
    [
        Travel.RequestBody, Travel.RequestMember, Travel.Parameter, Travel.ParameterMember,
        Travel.ResponseBody, Travel.ResponseMember, Travel.ResponseHeader, Travel.ResponseHeaderMember,
    ];

    /// <summary>One for each place where it travels.</summary>
    public static IReadOnlyList<string> Of(SchemaChange change, Travel travel) =>
        [.. Travels.Where(one => travel.HasFlag(one)).OrderBy(one => IsHurt(change, one) ? 0 : 1).Select(one => Of(change, one, (one & Travel.Sent) != 0)).Distinct()];

    /// <summary>What goes both ways is called by the way in which it hurts.</summary>
    private static bool IsHurt(SchemaChange change, Travel travel) => change.Variance.HasFlag((travel & Travel.Sent) != 0 ? Variance.Narrows : Variance.Widens);

    private static string Of(SchemaChange change, Travel travel, bool isSent) => change.Kind switch
    {
        SchemaChangeKind.MemberAdded when isSent => $"new-{Need(change)}-request-property{(change is { IsRequired: true, HasDefault: true } ? "-with-default" : "")}",
        SchemaChangeKind.MemberRemoved or SchemaChangeKind.MemberRenamed when isSent => "request-property-removed",
        SchemaChangeKind.MemberAdded => $"response-{Need(change)}-{WriteOnly(change)}property-added",
        SchemaChangeKind.MemberRemoved or SchemaChangeKind.MemberRenamed => $"response-{Need(change)}-{WriteOnly(change)}property-removed",
        SchemaChangeKind.MemberNameMoved => "property-csharp-name-changed",
        SchemaChangeKind.CSharpTypeChanged => "csharp-type-changed",
        SchemaChangeKind.SchemaRenamed => "schema-renamed",
        SchemaChangeKind.SchemaExchanged => "schema-exchanged",
        SchemaChangeKind.MemberBecameRequired when isSent && change.HasDefault => "request-property-became-required-with-default",
        SchemaChangeKind.MemberBecameRequired or SchemaChangeKind.MemberBecameOptional when !isSent => $"response-{WriteOnly(change)}property-{Word(change)}",
        SchemaChangeKind.ReadOnlyAdded or SchemaChangeKind.ReadOnlyRemoved or SchemaChangeKind.WriteOnlyAdded or SchemaChangeKind.WriteOnlyRemoved =>
            $"{(isSent ? "request" : "response")}-{Need(change)}-property-{Word(change)}",
        _ => $"{Subject(travel)}-{Word(change)}",
    };

    private static string Need(SchemaChange change) => change.IsRequired ? "required" : "optional";

    private static string WriteOnly(SchemaChange change) => change.IsWriteOnly ? "write-only-" : "";

    private static string Subject(Travel travel) => travel switch
    {
        Travel.RequestBody => "request-body",
        Travel.RequestMember => "request-property",
        Travel.Parameter => "request-parameter",
        Travel.ParameterMember => "request-parameter-property",
        Travel.ResponseBody => "response-body",
        Travel.ResponseMember => "response-property",
        _ => "response-header",
    };

    private static string Word(SchemaChange change) => change.Kind switch
    {
        SchemaChangeKind.TypeChanged or SchemaChangeKind.FormatChanged => change.Variance switch
        {
            Variance.Widens when change.Kind == SchemaChangeKind.TypeChanged => "type-generalized",
            Variance.Narrows when change.Kind == SchemaChangeKind.TypeChanged => "type-specialized",
            _ => "type-changed",
        },
        SchemaChangeKind.TypesChanged => change.Variance switch
        {
            Variance.Widens => "list-of-types-widened",
            Variance.Narrows => "list-of-types-narrowed",
            _ => "type-changed",
        },
        SchemaChangeKind.NullAdded => "became-nullable",
        SchemaChangeKind.NullRemoved => "became-not-nullable",
        SchemaChangeKind.MemberBecameRequired => "became-required",
        SchemaChangeKind.MemberBecameOptional => "became-optional",
        SchemaChangeKind.ReadOnlyAdded => "became-read-only",
        SchemaChangeKind.ReadOnlyRemoved => "became-not-read-only",
        SchemaChangeKind.WriteOnlyAdded => "became-write-only",
        SchemaChangeKind.WriteOnlyRemoved => "became-not-write-only",
        SchemaChangeKind.ValueAdded => "enum-value-added",
        SchemaChangeKind.ValueRemoved => "enum-value-removed",
        SchemaChangeKind.ExpectedValueAdded => "x-extensible-enum-value-added",
        SchemaChangeKind.ExpectedValueRemoved => "x-extensible-enum-value-removed",
        SchemaChangeKind.ValueRecased => "enum-value-recased",
        SchemaChangeKind.ValueRenamed => "enum-value-name-changed",
        SchemaChangeKind.ValuesListed => "became-enum",
        SchemaChangeKind.ValuesOpened => "became-not-enum",
        SchemaChangeKind.OthersAllowed => "enum-opened",
        SchemaChangeKind.OthersForbidden => "enum-closed",
        SchemaChangeKind.ConstantAdded => "const-added",
        SchemaChangeKind.ConstantRemoved => "const-removed",
        SchemaChangeKind.ConstantChanged => "const-changed",
        SchemaChangeKind.DefaultAdded => "default-value-added",
        SchemaChangeKind.DefaultRemoved => "default-value-removed",
        SchemaChangeKind.DefaultChanged => "default-value-changed",
        SchemaChangeKind.Deprecated => "deprecated",
        SchemaChangeKind.Reactivated => "reactivated",
        SchemaChangeKind.LimitSet => Limit(change) + "-set",
        SchemaChangeKind.LimitRemoved => Limit(change) + "-unset",
        SchemaChangeKind.LimitIncreased => Limit(change) + "-increased",
        SchemaChangeKind.LimitDecreased => Limit(change) + "-decreased",
        SchemaChangeKind.PatternAdded => "pattern-added",
        SchemaChangeKind.PatternRemoved => "pattern-removed",
        SchemaChangeKind.PatternChanged => "pattern-changed",
        SchemaChangeKind.AlternativeAdded => Alternative(change) + "-added",
        SchemaChangeKind.AlternativeRemoved => Alternative(change) + "-removed",
        SchemaChangeKind.AlternativesAdded => "wrapped-in-" + Alternative(change),
        SchemaChangeKind.AlternativesRemoved => "unwrapped-from-" + Alternative(change),
        SchemaChangeKind.AlternativeMoved => Alternative(change) + "-moved",
        SchemaChangeKind.DiscriminatorAdded => "discriminator-added",
        SchemaChangeKind.DiscriminatorRemoved => "discriminator-removed",
        SchemaChangeKind.DiscriminatorRenamed => "discriminator-property-name-changed",
        SchemaChangeKind.MappingAdded => "discriminator-mapping-added",
        SchemaChangeKind.MappingRemoved => "discriminator-mapping-deleted",
        SchemaChangeKind.MappingChanged => "discriminator-mapping-changed",
        SchemaChangeKind.KeywordAdded => KeywordIn(change) + "-added",
        SchemaChangeKind.KeywordRemoved => KeywordIn(change) + "-removed",
        SchemaChangeKind.KeywordChanged => KeywordIn(change) + "-changed",
        SchemaChangeKind.MembersClosed => "additional-properties-closed",
        SchemaChangeKind.MembersOpened => "additional-properties-opened",
        _ => change.Kind.ToString(),
    };

    private static string Alternative(SchemaChange change) => (change.Keyword.Length > 0 ? change.Keyword : change.Name) switch
    {
        "oneOf" => "one-of",
        "allOf" => "kind",
        _ => "any-of",
    };

    private static string Limit(SchemaChange change) => change.Name switch
    {
        "maximum" => "max",
        "minimum" => "min",
        "exclusiveMaximum" => "exclusive-max",
        "exclusiveMinimum" => "exclusive-min",
        var keyword => Kebab(keyword),
    };

    private static string KeywordIn(SchemaChange change) => change.Name switch
    {
        "patternProperties" => "pattern-property",
        "dependentSchemas" => "dependent-schema",
        var keyword => Kebab(keyword),
    };

    private static string Kebab(string keyword) =>
        string.Concat(keyword.Select(character => char.IsUpper(character) ? "-" + char.ToLowerInvariant(character) : character.ToString()));
}
