using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>Follows <c>$ref</c>: within a document, into another file of the project, and through references to references.</summary>
internal sealed class ReferenceResolver
{
    private readonly DocumentSet _documents;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _mainPath;
    private readonly SpecificationDialect _mainDialect;
    private readonly Dictionary<string, SpecificationDialect> _dialects = new(StringComparer.Ordinal);
    private readonly Dictionary<(Type Element, string Place), OpenApiElement?> _read = [];

    public ReferenceResolver(DocumentSet documents, OpenApiDocument main, DiagnosticBag diagnostics)
    {
        (_documents, _diagnostics, _mainPath) = (documents, diagnostics, main.Path);
        _mainDialect = SpecificationDialect.Of(main.Root) ?? SpecificationDialect.OpenApi3();

        // Most references lead to these, and they have been read.
        foreach (var schema in main.Components.Schemas.Values)
        {
            _read[ReadingOf<Schema>(schema.Pointer)] = schema;
        }
    }

    /// <summary>The element itself, or what its reference leads to; <see langword="null"/> where it leads nowhere (which is reported).</summary>
    /// <param name="element">The element.</param>
    /// <param name="reader">The reader of such elements.</param>
    public T? Resolve<T>(Referenceable<T> element, Func<SpecificationDialect, ElementReader<T>> reader)
        where T : OpenApiElement
    {
        if (element.Reference is not { } reference)
        {
            return element.Value;
        }

        return Follow(reference, IsReference) is { } target ? Read(target, reader) : null;
    }

    /// <summary>What the reference of a schema or a path item leads to in the end.</summary>
    public ReferenceTarget? Follow(Reference reference) => Follow(reference, IsNothingButReference);

    /// <summary>Reads what stands at a target, once however many references lead there; <see langword="null"/> where it cannot be that.</summary>
    public T? Read<T>(ReferenceTarget target, Func<SpecificationDialect, ElementReader<T>> reader)
        where T : OpenApiElement
    {
        var key = ReadingOf<T>(target.Pointer);
        if (!_read.TryGetValue(key, out var element))
        {
            element = reader(DialectOf(target.Pointer.Document))(target.Node, target.Pointer, _diagnostics);
            _read.Add(key, element);
        }

        return (T?)element;
    }

    private static (Type Element, string Place) ReadingOf<T>(JsonPointer pointer) => (typeof(T), SourceKey.Of(pointer));

    /// <summary>In whose words a file is written; a file that is no document of its own is a part of the main one.</summary>
    public SpecificationDialect DialectOf(string path)
    {
        if (!_dialects.TryGetValue(path, out var dialect))
        {
            dialect = path != _mainPath && _documents.TryGet(path, out var document) && SpecificationDialect.Of(document.Root) is { } own ? own : _mainDialect;
            _dialects.Add(path, dialect);
        }

        return dialect;
    }

    /// <summary>Whether a file holds parts of documents, and is none itself.</summary>
    public bool IsPart(string path) =>
        path != _mainPath && _documents.TryGet(path, out var document) && SpecificationVersionReader.Claimed(document.Root) is null;

    /// <summary>Whether a file that something has led to has a schema of this name among its components.</summary>
    public bool HasComponent(string name) => _documents.HasComponent(name);

    /// <summary>Whether one file has.</summary>
    public bool HasComponent(string name, string path) => _documents.TryGet(path, out var document) && DocumentSet.HasComponent(document, name);

    private ReferenceTarget? Follow(Reference reference, Func<YamlMapping, bool> leadsOn)
    {
        HashSet<string>? visited = null;
        var target = Locate(reference.Target, reference.Pointer, reference);
        while (target is { Node: YamlMapping mapping } && leadsOn(mapping))
        {
            visited ??= new HashSet<string>(StringComparer.Ordinal);
            if (!visited.Add(target.Key))
            {
                Report(DiagnosticDescriptors.ReferenceCircular, reference, reference.Target);
                return null;
            }

            target = Locate(TextOf(mapping)!, target.Pointer, reference);
        }

        return target;
    }

    /// <summary>An object with more than a reference is a schema or a path item, whose readers look at both.</summary>
    private static bool IsNothingButReference(YamlMapping mapping) => mapping.Entries.Count == 1 && IsReference(mapping);

    private static bool IsReference(YamlMapping mapping) => TextOf(mapping) is not null;

    private static string? TextOf(YamlMapping mapping) =>
        mapping.TryGet("$ref", out var entry) && entry.Value is YamlScalar { IsNull: false } scalar ? scalar.Text : null;

    /// <param name="reference">The text of a reference.</param>
    /// <param name="at">The object that has it.</param>
    /// <param name="origin">The reference that led to this one; where what is wrong is reported.</param>
    private ReferenceTarget? Locate(string reference, JsonPointer at, Reference origin)
    {
        var hash = reference.IndexOf('#');
        var address = hash < 0 ? reference : reference.Substring(0, hash);
        var fragment = hash < 0 ? string.Empty : Uri.UnescapeDataString(reference.Substring(hash + 1));
        if (_documents.Find(address, at) is not { } resource)
        {
            var file = DocumentAddress.Resolve(at.Document, address);
            return Broken(origin, $"the project has no file '{file}' (list it as GaleSpec or AdditionalFiles; nothing is fetched)");
        }

        if (resource.Document.Path != _mainPath && resource.Document.Root is null)
        {
            _diagnostics.AddRange(resource.Document.Diagnostics);
        }

        return fragment.Length > 0 && fragment[0] != '/'
            ? LocateAnchor(resource, fragment, origin)
            : LocatePointer(resource, fragment, origin);
    }

    private ReferenceTarget? LocateAnchor(SchemaResource resource, string anchor, Reference origin)
    {
        if (origin.IsDynamic && _documents.HasSeveral(anchor))
        {
            Report(DiagnosticDescriptors.ReferenceDynamic, origin, origin.Target);
        }

        return resource.Document.Resources.FindAnchor(resource, anchor) is { } pointer
            ? Descend(resource.Document, pointer, origin)
            : Broken(origin, $"{resource.Document.Path} has no $anchor '{anchor}' (a JSON pointer begins with '/')");
    }

    /// <summary>
    /// A pointer begins at the schema with the nearest <c>$id</c> (JSON Schema 2020-12, 8.2.1). Many documents mean their root all
    /// the same, so that is looked at where the schema has nothing of that name.
    /// </summary>
    private ReferenceTarget? LocatePointer(SchemaResource resource, string fragment, Reference origin)
    {
        var inside = JsonPointerText.Append(resource.Pointer, fragment);
        return resource.Pointer.Parent is null || resource.Document.Find(inside, out _) is not null
            ? Descend(resource.Document, inside, origin)
            : Descend(resource.Document, JsonPointerText.Append(JsonPointer.RootOf(resource.Document.Path), fragment), origin);
    }

    private ReferenceTarget? Descend(SourceDocument document, JsonPointer pointer, Reference origin)
    {
        if (document.Find(pointer, out var missing) is not { } node)
        {
            return Broken(origin, document.Root is null ? $"{document.Path} cannot be read" : $"{document.Path} has no '{missing}' there");
        }

        if (pointer.Parent is null && SpecificationVersionReader.Claimed(node) is not null)
        {
            return Broken(origin, $"{document.Path} is a document as a whole, and no part of one (name what in it is meant behind '#')");
        }

        if (SchemaContainer.Is(pointer) && SpecificationVersionReader.Claimed(document.Root) is not null)
        {
            return Broken(origin, $"what {document.Path} has there holds others by their names, and is none of them (name the one that is meant)");
        }

        return node is YamlMapping or YamlScalar { IsBoolean: true }
            ? new ReferenceTarget(node, pointer)
            : Broken(origin, $"what {document.Path} has there is not an object");
    }

    private ReferenceTarget? Broken(Reference origin, string reason)
    {
        Report(DiagnosticDescriptors.ReferenceBroken, origin, origin.Target, reason);
        return null;
    }

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, Reference reference, params string[] arguments) =>
        _diagnostics.Report(descriptor, reference.Place, arguments);
}
