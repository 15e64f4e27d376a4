using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>The schemas that some operation of a document leads to.</summary>
internal sealed class ReachedSchemas
{
    private readonly SchemaTable _table;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Stack<Schema> _pending = new();

    public ReachedSchemas(ResolvedDocument document)
    {
        _table = document.Schemas;
        AddAll(SchemaUses.In(document).Select(use => use.Schema));
        while (_pending.Count > 0)
        {
            Visit(SchemaView.Of(_pending.Pop(), _table).Target);
        }
    }

    public bool Has(Schema schema) => _keys.Contains(SchemaView.Of(schema, _table).Target.Key);

    private void Visit(ResolvedSchema target)
    {
        if (_keys.Add(target.Key))
        {
            var schema = target.Schema;
            AddAll([schema.Items, schema.AdditionalProperties, .. schema.PrefixItems, .. schema.OneOf, .. schema.AnyOf]);
            AddAll(schema.Properties.Concat(schema.PatternProperties).Select(member => member.Schema));
        }
    }

    private void AddAll(IEnumerable<Schema?> schemas)
    {
        foreach (var schema in schemas.OfType<Schema>().Where(schema => !UnchangedSchema.LeadsNowhere(schema)))
        {
            _pending.Push(schema);
        }
    }
}
