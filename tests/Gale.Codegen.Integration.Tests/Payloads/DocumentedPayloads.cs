namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>The documented bodies of every operation that has a client here.</summary>
internal static class DocumentedPayloads
{
    private static readonly IReadOnlyList<Payload> _all =
        [.. GaleV2Payloads.All, .. OctoberPayloads.All, .. GaleV1Payloads.All, .. KadoseiPayloads.All];

    public static TheoryData<string> Names => [.. _all.Select(payload => payload.Name)];

    public static TheoryData<string> NamesOfAnswersWithEnums =>
        [.. from payload in _all where payload.IsAnswer && NewerServer.HasEnums(payload.Json) select payload.Name];

    public static Payload Named(string name) => _all.Single(payload => payload.Name == name);
}
