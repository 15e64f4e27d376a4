using System.Diagnostics.CodeAnalysis;

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

    public bool TryGet(string path, [NotNullWhen(true)] out SourceDocument? document) => _documents.TryGetValue(path, out document);
}
