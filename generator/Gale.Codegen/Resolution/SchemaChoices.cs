using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>What a value of a schema may be.</summary>
internal static class SchemaChoices
{
    /// <summary>The schema, its alternatives and theirs, each once.</summary>
    /// <param name="schema">The schema, resolved.</param>
    /// <param name="schemas">Resolves the alternatives.</param>
    public static IEnumerable<Schema> Of(Schema schema, SchemaTable schemas)
    {
        var seen = new HashSet<Schema> { schema };
        var pending = new Queue<Schema>([schema]);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            yield return next;
            foreach (var alternative in next.OneOf.Concat(next.AnyOf).Select(one => schemas.Resolve(one).Target.Schema).Where(seen.Add))
            {
                pending.Enqueue(alternative);
            }
        }
    }
}
