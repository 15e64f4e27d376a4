using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Selection;

/// <summary>
/// Leaves of a document what the wanted operations and the webhooks need. It cuts the tree before anybody reads it as OpenAPI:
/// what is cut costs nothing and is not spoken of. What stays is where it was; references into what is cut still lead there,
/// for they are followed through the document as it is.
/// </summary>
internal sealed class DocumentTrimmer
{
    private readonly SourceDocument _main;
    private readonly DocumentSet _documents;
    private readonly OperationSelection _selection;
    private readonly ComponentReach _reach;

    private DocumentTrimmer(SourceDocument main, DocumentSet documents, OperationSelection selection)
    {
        (_main, _documents, _selection) = (main, documents, selection);
        _reach = new ComponentReach(main, documents);
    }

    /// <summary>The root of what is left.</summary>
    public static YamlNode Trim(SourceDocument main, YamlNode root, DocumentSet documents, OperationSelection selection) =>
        root is YamlMapping mapping ? new DocumentTrimmer(main, documents, selection).Trim(mapping) : root;

    private YamlMapping Trim(YamlMapping root)
    {
        var kept = root.Select(entry => entry.Key.Text == "paths" ? Change(entry, paths => paths.Select(KeepPath)) : entry);
        foreach (var entry in kept.Entries)
        {
            AddReach(entry);
        }

        return kept.Select(entry => entry.Key.Text == "components"
            ? Change(entry, components => components.Select(section => TrimSection(section, JsonPointer.RootOf(_main.Path).Append("components"))))
            : TrimSection(entry, JsonPointer.RootOf(_main.Path)));
    }

    private YamlEntry? KeepPath(YamlEntry path) =>
        path.Value is not YamlMapping item ? path
        : KeepOperations(path.Key.Text, item) is { } kept ? path with { Value = kept }
        : null;

    /// <summary>A path item with the wanted of its operations; <see langword="null"/> where there is none, nor a reference to some.</summary>
    private YamlMapping? KeepOperations(string template, YamlMapping item)
    {
        var kept = item.Select(entry =>
            entry.Key.Text == HttpMethods.Additional ? Change(entry, others => others.Select(other => KeepOperation(template, other)))
            : HttpMethods.Contains(entry.Key.Text) ? KeepOperation(template, entry)
            : entry);
        return kept.Entries.Any(MayHoldOperations) ? kept : null;
    }

    private YamlEntry? KeepOperation(string template, YamlEntry operation) =>
        _selection.Keeps(template, operation.Key.Text, TagsOf(operation.Value)) ? operation : null;

    private static bool MayHoldOperations(YamlEntry entry) =>
        entry.Key.Text == "$ref" || HttpMethods.Contains(entry.Key.Text)
        || (entry.Key.Text == HttpMethods.Additional && entry.Value is not YamlMapping { Entries.Count: 0 });

    private static IEnumerable<string> TagsOf(YamlNode operation) =>
        operation is YamlMapping mapping && mapping.TryGet("tags", out var tags) && tags.Value is YamlSequence texts
            ? texts.Items.OfType<YamlScalar>().Select(tag => tag.Text)
            : [];

    /// <summary>All of the root but what others refer to by name is there by itself.</summary>
    private void AddReach(YamlEntry entry)
    {
        if (entry is { Key.Text: "paths", Value: YamlMapping paths })
        {
            foreach (var path in paths.Entries)
            {
                AddReach(path.Key.Text, path.Value as YamlMapping, _main, []);
            }
        }
        else if (entry.Key.Text is "webhooks" or "security")
        {
            _reach.Add(new YamlMapping([entry], entry.Key.Place), _main);
        }
    }

    /// <summary>A path item, and what it refers to: of both, what the wanted operations need.</summary>
    private void AddReach(string template, YamlMapping? item, SourceDocument file, HashSet<YamlNode> seen)
    {
        if (item is null || !seen.Add(item))
        {
            return;
        }

        _reach.Add(item.Select(entry => entry.Key.Text == "$ref" ? null : entry), file);
        if (item.TryGet("$ref", out var entry) && entry.Value is YamlScalar reference &&
            ComponentReach.Locate(reference.Text, file, _documents) is { Node: YamlMapping target } located)
        {
            AddReach(template, KeepOperations(template, target), located.File, seen);
        }
    }

    private YamlEntry TrimSection(YamlEntry section, JsonPointer owner)
    {
        var pointer = owner.Append(section.Key.Text);
        return ComponentSections.Is(pointer)
            ? Change(section, components => components.Select(component => _reach.Has(pointer.Append(component.Key.Text)) ? component : null))
            : section;
    }

    private static YamlEntry Change(YamlEntry entry, Func<YamlMapping, YamlMapping> change) =>
        entry.Value is YamlMapping mapping ? entry with { Value = change(mapping) } : entry;
}
