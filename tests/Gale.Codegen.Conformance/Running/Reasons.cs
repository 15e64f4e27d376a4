namespace Gale.Codegen.Conformance.Running;

/// <summary>
/// Scenarios that cannot pass, each with the reason. An entry whose scenario passes, or that is there no more, is a fault of
/// this table.
/// </summary>
internal static class Reasons
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["Encode_Bytes_RequestBody_base64url"] = "the document says 'format: byte', which is base64; the scenario wants base64url",
        ["Parameters_Path_optional"] = "the document has neither the parameter's being optional (a path parameter must be required) nor the slash before it",
    };

    public static string? Of(Outcome outcome) => Known.GetValueOrDefault(outcome.Scenario);

    /// <summary>Entries that no outcome bears out.</summary>
    public static IEnumerable<string> Idle(IEnumerable<Outcome> outcomes) =>
        Known.Keys.Except(outcomes.Where(outcome => outcome.Verdict != Verdict.Pass).Select(outcome => outcome.Scenario), StringComparer.Ordinal);
}
