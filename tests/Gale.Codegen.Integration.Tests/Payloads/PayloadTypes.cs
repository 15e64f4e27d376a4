using System.Globalization;
using Gale.Codegen.Integration.Tests.Payloads.Types;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>Which generated type stands for which body. Nothing else about the bodies is written by hand.</summary>
internal static class PayloadTypes
{
    public const string Errors = "errors";

    public static IReadOnlyDictionary<string, IReadOnlyList<PayloadType>> ByDocument { get; } =
        new Dictionary<string, IReadOnlyList<PayloadType>>
        {
            ["gale-v2"] = GaleV2Types.All,
            ["gale-v2-2025-10"] = OctoberTypes.All,
            ["gale-v1"] = GaleV1Types.All,
            ["gale-carts"] = GaleCartsTypes.All,
            ["kadosei-v1"] = KadoseiTypes.All,
        };

    public static PayloadType Of(Recording recording) =>
        Find(recording)
        ?? throw new InvalidOperationException($"No row of {nameof(PayloadTypes)} says what {recording} is read as.");

    public static PayloadType? Find(Recording recording)
    {
        var rows = ByDocument.GetValueOrDefault(recording.Document, []);
        var bodies = $"{recording.OperationId}.{recording.Status?.ToString(CultureInfo.InvariantCulture) ?? "request"}";
        return rows.SingleOrDefault(row => row.Bodies == bodies)
            ?? rows.SingleOrDefault(row => row.Bodies == Errors && recording.IsError);
    }
}
