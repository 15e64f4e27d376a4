using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>Visits every schema of a document once, so that whatever is wrong with a reference is found even where no operation leads.</summary>
internal sealed class SchemaWalker
{
    /// <summary>Keywords that say which values of a type are allowed in a way that no type of C# shows.</summary>
    private static readonly HashSet<string> _narrowing = new(StringComparer.Ordinal) { "not", "if", "dependentRequired", "dependentSchemas", "dependencies", "unevaluatedItems", "contains" };

    private readonly SchemaTable _schemas;
    private readonly DiagnosticBag _diagnostics;
    private readonly RequiredNames _required;
    private readonly Stack<Schema> _pending = new();
    private readonly List<Schema> _children = [];
    private readonly HashSet<Schema> _visited = [];

    private SchemaWalker(SchemaTable schemas, DiagnosticBag diagnostics) => (_schemas, _diagnostics, _required) = (schemas, diagnostics, new RequiredNames(schemas));

    public static void ResolveAll(ResolvedDocument document, DiagnosticBag diagnostics)
    {
        var walker = new SchemaWalker(document.Schemas, diagnostics);
        var ofOperations = document.Operations.Concat(document.Webhooks).SelectMany(SchemasOf);
        foreach (var schema in document.Document.Components.Schemas.Values.Concat(ofOperations))
        {
            walker.Visit(schema);
        }

        walker._required.Report(diagnostics);
    }

    private static IEnumerable<Schema> SchemasOf(ResolvedOperation operation) =>
        operation.Parameters.Select(parameter => parameter.Parameter.Schema)
            .Concat(operation.Body?.Content.SelectMany(SchemasOf) ?? [])
            .Concat(operation.Responses.SelectMany(response => response.Response.Content).SelectMany(SchemasOf))
            .Concat(operation.Responses.SelectMany(response => response.Headers).SelectMany(header => header.Header.Content.SelectMany(SchemasOf).Append(header.Header.Schema)))
            .OfType<Schema>();

    private static IEnumerable<Schema?> SchemasOf(MediaType media) => [media.Schema, media.ItemSchema];

    /// <summary>A stack of our own: the depth of a document is not the depth of the thread.</summary>
    private void Visit(Schema root)
    {
        _pending.Push(root);
        while (_pending.Count > 0)
        {
            var schema = _pending.Pop();
            if (!_visited.Add(schema))
            {
                continue;
            }

            ReportNarrowing(schema);
            _required.Add(schema);
            var resolved = _schemas.Resolve(schema).Target.Schema;
            AddChildrenOf(schema);
            if (!ReferenceEquals(schema, resolved))
            {
                AddChildrenOf(resolved);
            }

            PushChildren();
        }
    }

    private void ReportNarrowing(Schema schema)
    {
        // What is an alternative with the members beside it is written in the document as the alternative, and looked at there.
        if (schema.Alternative is not null)
        {
            return;
        }

        foreach (var entry in (schema.Node as YamlMapping)?.Entries ?? [])
        {
            if (_narrowing.Contains(entry.Key.Text))
            {
                _diagnostics.Report(DiagnosticDescriptors.KeywordIgnored, entry.Key.Place, entry.Key.Text);
            }
        }
    }

    private void AddChildrenOf(Schema schema)
    {
        AddMembers(schema.Properties);
        _children.AddRange(schema.AllOf);
        _children.AddRange(schema.OneOf);
        _children.AddRange(schema.AnyOf);
        _children.AddRange(schema.PrefixItems);
        AddMembers(schema.PatternProperties);
        _children.AddRange(schema.Definitions.Values);
        Add(schema.Items);
        Add(schema.AdditionalProperties);
        Add(schema.UnevaluatedProperties);
        Add(schema.PropertyNames);
        Add(schema.Not);
        Add(schema.ContentSchema);
    }

    private void AddMembers(IReadOnlyList<SchemaProperty> members)
    {
        for (var index = 0; index < members.Count; index++)
        {
            _children.Add(members[index].Schema);
        }
    }

    private void Add(Schema? child)
    {
        if (child is not null)
        {
            _children.Add(child);
        }
    }

    /// <summary>The first on top.</summary>
    private void PushChildren()
    {
        for (var index = _children.Count - 1; index >= 0; index--)
        {
            _pending.Push(_children[index]);
        }

        _children.Clear();
    }
}
