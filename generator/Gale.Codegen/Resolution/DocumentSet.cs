using System.Diagnostics.CodeAnalysis;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>All files of the project that a document may refer to, by path. There is no other way to a file: nothing is opened, nothing is fetched.</summary>
internal sealed class DocumentSet
{
    private readonly Dictionary<string, SourceDocument> _documents = new(StringComparer.Ordinal);

    public DocumentSet(IEnumerable<SourceDocument> documents)
    {
        foreach (var document in documents)
        {
            _documents[document.Path] = document;
        }
    }

    /// <summary>The same files, one of them replaced.</summary>
    public DocumentSet With(SourceDocument document) => new(_documents.Values.Append(document));

    /// <summary>
    /// The same files for a document in another folder: what that refers to and has not beside itself is what lies beside the other.
    /// </summary>
    /// <param name="folder">Its folder; empty or ending in <c>/</c>.</param>
    /// <param name="otherwise">The folder of the other.</param>
    public DocumentSet WithFallback(string folder, string otherwise)
    {
        var set = new DocumentSet(_documents.Values);
        foreach (var document in _documents.Values.Where(document => document.Path.StartsWith(otherwise, StringComparison.Ordinal)))
        {
            var path = folder + document.Path.Substring(otherwise.Length);
            if (!set._documents.ContainsKey(path))
            {
                set._documents.Add(path, document);
            }
        }

        return set;
    }

    public bool TryGet(string path, [NotNullWhen(true)] out SourceDocument? document) => _documents.TryGetValue(path, out document);

    /// <summary>What the address of a reference leads to, by the <c>$id</c> of a schema or as a path; <see langword="null"/> where the project has no such thing.</summary>
    /// <param name="address">The reference without its fragment; empty for where it stands itself.</param>
    /// <param name="at">The object that has it.</param>
    public SchemaResource? Find(string address, JsonPointer at)
    {
        var path = at.Document;
        if (!TryGet(path, out var from))
        {
            return null;
        }

        var (holder, holderAddress) = from.Resources.Around(at);
        if (address.Length == 0)
        {
            return new SchemaResource(from, holder);
        }

        var resolved = DocumentAddress.Resolve(holderAddress ?? path, address);
        return (holderAddress is null ? null : FindByIdentifier(resolved))
            ?? (TryGet(DocumentPath.Combine(path, Uri.UnescapeDataString(address)), out var file) ? new SchemaResource(file, JsonPointer.RootOf(file.Path)) : null)
            ?? FindByIdentifier(resolved);
    }

    /// <summary>Whether several schemas of the project have a <c>$dynamicAnchor</c> of this name.</summary>
    public bool HasSeveral(string dynamicAnchor) =>
        _documents.Values.Where(document => document.IsRead).Sum(document => document.Resources.CountDynamic(dynamicAnchor)) > 1;

    /// <summary>Whether a file that has been read has a schema of this name among its components.</summary>
    public bool HasComponent(string name) => _documents.Values.Any(document => document.IsRead && HasComponent(document, name));

    public static bool HasComponent(SourceDocument document, string name) =>
        document.Find(JsonPointer.RootOf(document.Path).Append("components").Append("schemas").Append(name), out _) is not null;

    private SchemaResource? FindByIdentifier(string address) => _documents.Values
        .Select(document => document.Resources.Find(address) is { } pointer ? new SchemaResource(document, pointer) : null)
        .FirstOrDefault(resource => resource is not null);
}
