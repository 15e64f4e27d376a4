using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Payloads;

/// <summary>
/// The members that payloads have of those which the schemas declare. Of an object that no payload has nothing can be said; of one that
/// some have, what none of them has may be no part of it any more.
/// </summary>
/// <param name="schemas">The schemas of the document.</param>
internal sealed class SeenMembers(SchemaTable schemas)
{
    /// <summary>No payload nests deeper.</summary>
    private const int DeepestValue = 100;

    private readonly Dictionary<Place, (string Member, string Schema)> _declared = [];
    private readonly HashSet<Place> _seen = [];
    private readonly ObjectKinds _kinds = new(schemas);

    /// <summary>Those that stand in a schema of which payloads were seen, and that none of these has.</summary>
    public IEnumerable<(Place Place, string Member, string Schema)> Unseen =>
        _declared.Where(declared => !_seen.Contains(declared.Key)).Select(declared => (declared.Key, declared.Value.Member, declared.Value.Schema));

    /// <param name="value">A payload.</param>
    /// <param name="schema">What it is.</param>
    /// <param name="isSent">Whether it is sent: what only answers have is then not to be expected.</param>
    public void Note(YamlNode value, Schema schema, bool isSent) => Note(value, schema, isSent, 0);

    private void Note(YamlNode value, Schema written, bool isSent, int depth)
    {
        var target = schemas.Resolve(written).Target;
        if (depth > DeepestValue)
        {
            return;
        }

        if (target.Schema.Properties.Count == 0 && AlternativeOf(value, target.Schema, isSent) is { } alternative)
        {
            Note(value, alternative, isSent, depth + 1);
        }
        else if (_kinds.Find(value, target) is { } kind)
        {
            Note(value, kind, isSent, depth + 1);
        }
        else if (value is YamlMapping mapping)
        {
            NoteMembers(mapping, target, isSent, depth);
        }
        else if (value is YamlSequence list && target.Schema.Items is { } items)
        {
            foreach (var item in list.Items)
            {
                Note(item, items, isSent, depth + 1);
            }
        }
    }

    private void NoteMembers(YamlMapping mapping, ResolvedSchema owner, bool isSent, int depth)
    {
        foreach (var member in owner.Schema.Properties)
        {
            var use = schemas.Resolve(member.Schema);
            if (!(isSent ? use.IsReadOnly : use.IsWriteOnly))
            {
                _declared[member.NamePlace] = (member.Name, owner.ComponentName ?? owner.Schema.Pointer.ToString());
            }

            if (mapping.TryGet(member.Name, out var entry))
            {
                _seen.Add(member.NamePlace);
                Note(entry.Value, member.Schema, isSent, depth + 1);
            }
        }

        if (owner.Schema.AdditionalProperties is { Boolean: null } further)
        {
            foreach (var entry in mapping.Entries.Where(entry => owner.Schema.Properties.All(member => member.Name != entry.Key.Text)))
            {
                Note(entry.Value, further, isSent, depth + 1);
            }
        }
    }

    /// <summary>The first that the value fits.</summary>
    private Schema? AlternativeOf(YamlNode value, Schema schema, bool isSent) => schema.OneOf.Concat(schema.AnyOf)
        .FirstOrDefault(alternative => new PayloadChecker(schemas, isSent).Check(value, alternative).All(fault => fault.Kind != PayloadFaultKind.Misfit));
}
