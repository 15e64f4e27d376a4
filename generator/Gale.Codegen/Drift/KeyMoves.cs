using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Finds what stands under another key than it did. That the documents are two files moves nothing.</summary>
internal static class KeyMoves
{
    public static IEnumerable<KeyMove> Of(IEnumerable<OperationPair> operations, ResolvedDocument was, ResolvedDocument now) =>
        operations.Select(pair => new KeyMove(pair.Was.Key, pair.Now.Key)).Where(move => IsMove(move, was, now));

    public static IEnumerable<KeyMove> Of(IEnumerable<SchemaPair> schemas, ResolvedDocument was, ResolvedDocument now) =>
        schemas.SelectMany(MovesOf).Where(move => IsMove(move, was, now));

    private static IEnumerable<KeyMove> MovesOf(SchemaPair pair)
    {
        yield return new KeyMove(pair.Was.Key, pair.Now.Key);
        foreach (var renamed in pair.Changes.Where(change => change.Kind == SchemaChangeKind.MemberRenamed))
        {
            yield return new KeyMove(MemberOf(pair.Was, renamed.Before), MemberOf(pair.Now, renamed.After), IsGuess: true);
        }
    }

    private static string MemberOf(ResolvedSchema schema, string name) => $"{schema.Key}/properties/{JsonPointerText.Escape(name)}";

    private static bool IsMove(KeyMove move, ResolvedDocument was, ResolvedDocument now)
    {
        var (before, after) = (move.Was.IndexOf('#'), move.Now.IndexOf('#'));
        var isOneFile = before == after && string.CompareOrdinal(move.Was, 0, move.Now, 0, before) == 0;
        return string.CompareOrdinal(move.Was, before, move.Now, after, int.MaxValue) != 0 ||
            !(isOneFile || (IsIn(move.Was, was.Document.Path, before) && IsIn(move.Now, now.Document.Path, after)));
    }

    private static bool IsIn(string key, string path, int length) => path.Length == length && key.StartsWith(path, StringComparison.Ordinal);
}
