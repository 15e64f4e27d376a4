namespace Gale.Codegen.Conformance.Running;

/// <summary>
/// Scenarios that cannot pass, each with the reason. An entry whose scenario passes, or that is there no more, is a fault of
/// this table.
/// </summary>
internal static class Reasons
{
    private const string NoSlash = "a path parameter with a slash before it that goes with it ({/param}) is none that OpenAPI has; the document lacks the slash";
    private const string NoReserved = "a path parameter that may have slashes in it ({+param}) is none that OpenAPI 3.0 has; the document encodes them";
    private const string NoQueryInPath = "a path with a query of its own ({&param}) is none that OpenAPI has; the document lacks the operation";
    private const string NoLink = "the next page has no operation, only a link: the client follows none";
    private const string NoNull = "a merge patch removes an entry of a map by null; the document declares none there, so the client writes none";
    private const string ClosedValue = "a value that the document does not name can be read and sent back, but not made up";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["Encode_Bytes_RequestBody_base64url"] = "the document says 'format: byte', which is base64; the scenario wants base64url",
        ["Parameters_Path_optional"] = "the document has neither the parameter's being optional (a path parameter must be required) nor the slash before it",
        ["Payload_JsonMergePatch_updateResource"] = NoNull,
        ["Payload_JsonMergePatch_updateOptionalResource"] = NoNull,
        ["Payload_MultiPart_FormData_HttpParts_jsonArrayAndFileArray"] = "a list in a form is a part for each item (OpenAPI 3.1, 4.8.15.1.1); the scenario wants one part with all of them",
        ["Payload_Pageable_ServerDrivenPagination_link"] = NoLink,
        ["Payload_Pageable_ServerDrivenPagination_linkString"] = NoLink,
        ["Payload_Pageable_ServerDrivenPagination_nestedLink"] = NoLink,
        ["Payload_Pageable_XmlPagination_listWithNextLink"] = NoLink,
        ["Routes_PathParameters_PathExpansion_Standard_primitive"] = NoSlash,
        ["Routes_PathParameters_PathExpansion_Standard_array"] = NoSlash,
        ["Routes_PathParameters_PathExpansion_Standard_record"] = NoSlash,
        ["Routes_PathParameters_PathExpansion_Explode_primitive"] = NoSlash,
        ["Routes_PathParameters_PathExpansion_Explode_array"] = NoSlash,
        ["Routes_PathParameters_PathExpansion_Explode_record"] = NoSlash,
        ["Routes_PathParameters_ReservedExpansion_template"] = NoReserved,
        ["Routes_PathParameters_ReservedExpansion_annotation"] = NoReserved,
        ["Routes_QueryParameters_QueryContinuation_Standard_primitive"] = NoQueryInPath,
        ["Routes_QueryParameters_QueryContinuation_Standard_array"] = NoQueryInPath,
        ["Routes_QueryParameters_QueryContinuation_Standard_record"] = NoQueryInPath,
        ["Routes_QueryParameters_QueryContinuation_Explode_primitive"] = NoQueryInPath,
        ["Routes_QueryParameters_QueryContinuation_Explode_array"] = NoQueryInPath,
        ["Routes_QueryParameters_QueryContinuation_Explode_record"] = NoQueryInPath,
        ["Streaming_Jsonl_Basic_send"] = "the scenario compares lines of JSON byte for byte, blanks and all; the client writes the same values without blanks",
        ["Type_Enum_Fixed_String_putUnknownValue"] = ClosedValue,
    };

    public static string? Of(Outcome outcome) => Known.GetValueOrDefault(outcome.Scenario);

    /// <summary>Entries that no outcome bears out.</summary>
    public static IEnumerable<string> Idle(IEnumerable<Outcome> outcomes) =>
        Known.Keys.Except(outcomes.Where(outcome => outcome.Verdict != Verdict.Pass).Select(outcome => outcome.Scenario), StringComparer.Ordinal);
}
