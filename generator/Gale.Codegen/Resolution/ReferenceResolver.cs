using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>Follows <c>$ref</c>: within a document, into another file of the project, and through references to references.</summary>
internal sealed class ReferenceResolver(DocumentSet documents, string mainPath, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, OpenApiElement?> _read = new(StringComparer.Ordinal);

    /// <summary>The element itself, or what its reference leads to; <see langword="null"/> where it leads nowhere (which is reported).</summary>
    public T? Resolve<T>(Referenceable<T> element, Func<YamlNode, JsonPointer, DiagnosticBag, T?> read)
        where T : OpenApiElement
    {
        if (element.Reference is not { } reference)
        {
            return element.Value;
        }

        return Follow(reference) is { } target ? Read(target, read) : null;
    }

    /// <summary>What a reference leads to in the end.</summary>
    public ReferenceTarget? Follow(Reference reference)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var target = Locate(reference.Target, reference.Place.Path, reference);
        while (target is { Node: YamlMapping mapping } && NextReference(mapping) is { } next)
        {
            if (!visited.Add(target.Key))
            {
                Report(DiagnosticDescriptors.ReferenceCircular, reference, reference.Target);
                return null;
            }

            target = Locate(next, target.Path, reference);
        }

        return target;
    }

    /// <summary>Reads what stands at a target, once however many references lead there; <see langword="null"/> where it cannot be that.</summary>
    public T? Read<T>(ReferenceTarget target, Func<YamlNode, JsonPointer, DiagnosticBag, T?> read)
        where T : OpenApiElement
    {
        var key = typeof(T).Name + " " + target.Key;
        if (!_read.TryGetValue(key, out var element))
        {
            // What is wrong in the main document has been reported when that was read as a whole.
            element = read(target.Node, target.Pointer, target.Path == mainPath ? [] : diagnostics);
            _read.Add(key, element);
        }

        return (T?)element;
    }

    /// <summary>An object that is nothing but a reference; one with more beside it is a schema, whose reader looks at both.</summary>
    private static string? NextReference(YamlMapping mapping) =>
        mapping.Entries.Count == 1 && mapping.TryGet("$ref", out var entry) && entry.Value is YamlScalar scalar ? scalar.Text : null;

    private ReferenceTarget? Locate(string reference, string from, Reference origin)
    {
        var hash = reference.IndexOf('#');
        var file = hash < 0 ? reference : reference.Substring(0, hash);
        var path = file.Length == 0 ? from : DocumentPath.Combine(from, Uri.UnescapeDataString(file));
        if (!documents.TryGet(path, out var document))
        {
            Report(DiagnosticDescriptors.ReferenceBroken, origin, origin.Target, $"the project has no file '{path}' (list it as GaleSpec or AdditionalFiles; nothing is fetched)");
            return null;
        }

        if (path != mainPath && document.Root is null)
        {
            diagnostics.AddRange(document.Diagnostics);
        }

        var fragment = hash < 0 ? string.Empty : reference.Substring(hash + 1);
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            Report(DiagnosticDescriptors.ReferenceBroken, origin, origin.Target, $"'{fragment}' is no JSON pointer, which begins with '/' (anchors are not followed)");
            return null;
        }

        return Descend(document, JsonPointerText.Parse(fragment), origin);
    }

    private ReferenceTarget? Descend(SourceDocument document, JsonPointer pointer, Reference origin)
    {
        var node = document.Root;
        foreach (var segment in JsonPointerText.Split(pointer.ToString()))
        {
            node = node switch
            {
                YamlMapping mapping when mapping.TryGet(segment, out var entry) => entry.Value,
                YamlSequence sequence when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => sequence.Items.ElementAtOrDefault(index),
                _ => null,
            };
            if (node is null)
            {
                Report(DiagnosticDescriptors.ReferenceBroken, origin, origin.Target, $"{document.Path} has no '{segment}' there");
                return null;
            }
        }

        if (node is YamlMapping or YamlScalar { IsBoolean: true })
        {
            return new ReferenceTarget(node, document.Path, pointer);
        }

        Report(DiagnosticDescriptors.ReferenceBroken, origin, origin.Target, $"what {document.Path} has there is not an object");
        return null;
    }

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, Reference reference, params string[] arguments) =>
        diagnostics.Report(descriptor, reference.Place, arguments);
}
