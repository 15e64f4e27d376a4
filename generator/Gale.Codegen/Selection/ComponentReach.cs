using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Selection;

/// <summary>
/// Finds the components that parts of a document lead to. It follows texts, in any file of the project, and knows three other
/// ways to a component: the mapping of a discriminator, the name of a security scheme, and from a schema with a discriminator to
/// those that build on it with <c>allOf</c>.
/// </summary>
internal sealed class ComponentReach(SourceDocument main, DocumentSet documents)
{
    private readonly HashSet<string> _components = new(StringComparer.Ordinal);
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<YamlNode> _walked = [];
    private readonly Stack<(YamlNode Node, SourceDocument File)> _pending = new();
    private readonly Lazy<ILookup<string, JsonPointer>> _heirs = new(() => HeirsIn(main, documents));

    /// <summary>Whether something leads to a component of the main document.</summary>
    public bool Has(JsonPointer component) => _components.Contains(component.ToString());

    /// <summary>Takes in what a part of a file leads to.</summary>
    public void Add(YamlNode part, SourceDocument file)
    {
        _pending.Push((part, file));
        while (_pending.Count > 0)
        {
            var (node, owner) = _pending.Pop();
            if (_walked.Add(node))
            {
                Walk(node, owner);
            }
        }
    }

    /// <summary>What a reference leads to; <see langword="null"/> where it leads nowhere.</summary>
    public static (SourceDocument File, JsonPointer Pointer, YamlNode Node)? Locate(string reference, SourceDocument file, DocumentSet documents)
    {
        var hash = reference.IndexOf('#');
        var fragment = hash < 0 ? string.Empty : Uri.UnescapeDataString(reference.Substring(hash + 1));
        var resource = documents.Find(hash < 0 ? reference : reference.Substring(0, hash), JsonPointer.RootOf(file.Path));
        if (resource is null || (fragment.Length > 0 && fragment[0] != '/'))
        {
            return null;
        }

        var pointer = JsonPointerText.Append(resource.Pointer, fragment);
        return resource.Document.Find(pointer, out _) is { } node ? (resource.Document, pointer, node) : null;
    }

    private void Walk(YamlNode node, SourceDocument file)
    {
        if (node is YamlSequence sequence)
        {
            foreach (var item in sequence.Items)
            {
                _pending.Push((item, file));
            }
        }

        foreach (var entry in (node as YamlMapping)?.Entries ?? [])
        {
            WalkEntry(entry, file);
        }
    }

    private void WalkEntry(YamlEntry entry, SourceDocument file)
    {
        switch (entry.Key.Text, entry.Value)
        {
            case ("$ref", YamlScalar reference):
                Follow(reference.Text, file, isPart: false);
                break;
            case ("allOf", YamlSequence parts):
                WalkParts(parts, file);
                break;
            case ("mapping", YamlMapping mapping):
                WalkMapping(mapping, file);
                break;
            case ("security", YamlSequence alternatives):
                foreach (var scheme in alternatives.Items.OfType<YamlMapping>().SelectMany(alternative => alternative.Entries))
                {
                    ReachAny(ComponentSections.SecuritySchemesNamed(scheme.Key.Text, JsonPointer.RootOf(main.Path)));
                }

                break;
            default:
                _pending.Push((entry.Value, file));
                break;
        }
    }

    /// <summary>The values of a discriminator, or a member of that name.</summary>
    private void WalkMapping(YamlMapping mapping, SourceDocument file)
    {
        _pending.Push((mapping, file));
        foreach (var text in mapping.Entries.Select(value => value.Value).OfType<YamlScalar>())
        {
            FollowMapping(text.Text, file);
        }
    }

    /// <summary>A schema that is only built on is no value by itself, and does not bring what else is built on it.</summary>
    private void WalkParts(YamlSequence parts, SourceDocument file)
    {
        foreach (var part in parts.Items)
        {
            if (ReferenceOf(part) is { } reference)
            {
                Follow(reference, file, isPart: true);
            }
            else
            {
                _pending.Push((part, file));
            }
        }
    }

    /// <summary>A reference, or the name of a schema.</summary>
    private void FollowMapping(string text, SourceDocument file)
    {
        if (!Follow(text, file, isPart: false))
        {
            ReachAny(ComponentSections.SchemasNamed(text, JsonPointer.RootOf(main.Path)));
        }
    }

    private bool Follow(string reference, SourceDocument file, bool isPart)
    {
        if (Locate(reference, file, documents) is not { } target)
        {
            return false;
        }

        Reach(target.File, target.Pointer, target.Node, isPart, isHeir: false);
        return true;
    }

    private void ReachAny(IEnumerable<JsonPointer> components)
    {
        foreach (var pointer in components)
        {
            if (main.Find(pointer, out _) is { } node)
            {
                Reach(main, pointer, node, isPart: false, isHeir: false);
            }
        }
    }

    private void Reach(SourceDocument file, JsonPointer pointer, YamlNode node, bool isPart, bool isHeir)
    {
        _pending.Push((node, file));
        if (file == main)
        {
            _components.Add(pointer.ToString());
        }

        var key = SourceKey.Of(pointer);
        if (isPart || !_values.Add(key) || !(isHeir || (node is YamlMapping mapping && mapping.TryGet("discriminator", out _))))
        {
            return;
        }

        foreach (var heir in _heirs.Value[key])
        {
            Reach(main, heir, main.Find(heir, out _)!, isPart: false, isHeir: true);
        }
    }

    /// <summary>The schemas of a document by what they build on.</summary>
    private static ILookup<string, JsonPointer> HeirsIn(SourceDocument main, DocumentSet documents) => (
        from section in ComponentSections.OfSchemas(JsonPointer.RootOf(main.Path))
        let schemas = main.Find(section, out _) as YamlMapping
        where schemas is not null
        from schema in schemas.Entries
        where schema.Value is YamlMapping
        from part in ((YamlMapping)schema.Value).TryGet("allOf", out var parts) && parts.Value is YamlSequence sequence ? sequence.Items : []
        let reference = ReferenceOf(part)
        where reference is not null
        let target = Locate(reference, main, documents)
        where target is not null
        select (Base: SourceKey.Of(target.Value.Pointer), Heir: section.Append(schema.Key.Text)))
        .ToLookup(pair => pair.Base, pair => pair.Heir, StringComparer.Ordinal);

    private static string? ReferenceOf(YamlNode node) =>
        node is YamlMapping mapping && mapping.TryGet("$ref", out var entry) && entry.Value is YamlScalar scalar ? scalar.Text : null;
}
