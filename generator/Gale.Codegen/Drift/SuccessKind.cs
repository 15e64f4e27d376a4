using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>What a success brings: an operation whose successes bring several kinds gives another type than one whose bring one.</summary>
internal static class SuccessKind
{
    /// <summary>Whether a success brings what none has brought.</summary>
    public static bool IsNew(ResolvedResponse response, IReadOnlyList<ResolvedResponse> before) =>
        IsSuccess(response) && response.Response.Content.FirstOrDefault() is { } media &&
        !before.Any(other => IsSuccess(other) && other.Response.Content.Any(known => AreOne(known, media)));

    private static bool IsSuccess(ResolvedResponse response) => response.Status[0] == '2';

    /// <summary>Words that make a type make another one at each place, also where they are the same.</summary>
    private static bool AreOne(MediaType one, MediaType other) => MediaTypeName.AreSame(one.Name, other.Name) && (one.Schema ?? one.ItemSchema, other.Schema ?? other.ItemSchema) switch
    {
        (null, null) => true,
        ({ } mine, { } its) => (mine.Reference is not null || !TypeNameChanges.HasType(mine)) && mine.Node.Fingerprint == its.Node.Fingerprint,
        _ => false,
    };
}
