using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Knows what may be sent as a form: one of its alternatives, or a kind of one.</summary>
/// <param name="schemas">Resolves the schemas.</param>
/// <param name="kinds">Which objects are kinds of which.</param>
internal sealed class FormChoices(SchemaTable schemas, SchemaKinds kinds)
{
    /// <summary>The form itself, its alternatives, the kinds of those and theirs, each once.</summary>
    public IEnumerable<ResolvedSchema> Of(Schema form) => Reach(form, kinds.KindsOf);

    /// <summary>The same, and what they are kinds of: a record derives from one that has its members as it has them.</summary>
    public IEnumerable<ResolvedSchema> WithFamilies(Schema form) =>
        Reach(form, schema => kinds.BaseOf(schema) is { } @base ? kinds.KindsOf(schema).Prepend(@base) : kinds.KindsOf(schema));

    private IEnumerable<ResolvedSchema> Reach(Schema form, Func<ResolvedSchema, IEnumerable<ResolvedSchema>> relativesOf)
    {
        var first = schemas.Resolve(form).Target;
        var seen = new HashSet<string>(StringComparer.Ordinal) { first.Key };
        var pending = new Queue<ResolvedSchema>([first]);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            yield return next;
            var alternatives = next.Schema.OneOf.Concat(next.Schema.AnyOf).Select(one => schemas.Resolve(one).Target);
            foreach (var other in alternatives.Concat(relativesOf(next)).Where(other => seen.Add(other.Key)))
            {
                pending.Enqueue(other);
            }
        }
    }
}
