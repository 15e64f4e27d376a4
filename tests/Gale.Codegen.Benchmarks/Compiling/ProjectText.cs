using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gale.Codegen.Benchmarks.Compiling;

/// <summary>A file that a build hands to the compiler; one instance lives as long as its text, as in an editor.</summary>
internal sealed class ProjectText(string path, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}
