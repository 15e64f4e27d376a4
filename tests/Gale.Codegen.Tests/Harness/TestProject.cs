using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Tests.Harness;

/// <summary>
/// A consumer's project, <c>/src/Shop/Shop.csproj</c>: its documents, the GaleSpec items that name them, its own code. An edit
/// makes a new one.
/// </summary>
internal sealed record TestProject
{
    public const string Folder = "/src/Shop";

    public const string FileName = "Shop.csproj";

    private const string ManifestPath = "obj/Debug/net10.0/Gale.Codegen.manifest";

    /// <summary>The files that the build hands to the compiler beside the code, path to text.</summary>
    public ImmutableSortedDictionary<string, string> Documents { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableArray<GaleSpec> Specs { get; init; } = [];

    /// <summary>The GaleRecording items: the file, and the document that it belongs to.</summary>
    public ImmutableArray<(string Path, string Spec)> Recordings { get; init; } = [];

    /// <summary>The project's own code.</summary>
    public string Code { get; init; } = "";

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public string RootNamespace { get; init; } = "Shop";

    /// <summary>The property <c>GaleDrift</c>.</summary>
    public string Drift { get; init; } = "warn";

    /// <summary>The property <c>GaleToday</c>.</summary>
    public string Today { get; init; } = "";

    /// <summary>A manifest other than the one that the build would write.</summary>
    public string? OtherManifest { get; init; }

    /// <summary>What the build hands to the compiler, in the order of the package's targets; without clients there is no manifest.</summary>
    public IEnumerable<(string Path, string Text)> Files =>
    [
        .. Specs.IsEmpty && OtherManifest is null ? Array.Empty<(string, string)>() : [(ManifestPath, Manifest), (FileName, ProjectFile)],
        .. Documents.Select(document => (document.Key, document.Value)),
    ];

    public string Manifest => OtherManifest ?? string.Concat(
        ["gale-manifest 1\n", $"project?Path={FileName}\n", .. Specs.Select(spec => spec.ManifestLine + "\n"), .. Recordings.Select(recording => $"recording?Path={Uri.EscapeDataString(recording.Path)}&Spec={Uri.EscapeDataString(recording.Spec)}\n")]);

    /// <summary>The project file; the first GaleSpec stands at line 3, column 5.</summary>
    public string ProjectFile =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            {string.Join("\n    ", Specs.Select(spec => spec.Element))}
          </ItemGroup>
        </Project>

        """;

    /// <summary>A project with one document, <c>pets.yaml</c>.</summary>
    public static TestProject Of(string yaml) => new TestProject().With("pets.yaml", yaml);

    /// <summary>Adds a document with a GaleSpec item that sets nothing.</summary>
    public TestProject With(string path, string text) => With(new GaleSpec(path), text);

    /// <summary>Adds a document with its GaleSpec item.</summary>
    public TestProject With(GaleSpec spec, string text) => WithFile(spec.Path, text) with { Specs = Specs.Add(spec) };

    /// <summary>Adds or edits a file that no GaleSpec item names.</summary>
    public TestProject WithFile(string path, string text) => this with { Documents = Documents.SetItem(path, text) };

    /// <summary>Adds a recorded body with its GaleRecording item.</summary>
    public TestProject WithRecording(string path, string text, string spec = "") => WithFile(path, text) with { Recordings = Recordings.Add((path, spec)) };

    /// <summary>Replaces a piece of a document, which must be there.</summary>
    public TestProject Edit(string path, string old, string @new)
    {
        Assert.Contains(old, Documents[path], StringComparison.Ordinal);
        return WithFile(path, Documents[path].Replace(old, @new, StringComparison.Ordinal));
    }

    public TestProject Edit(string old, string @new) => Edit("pets.yaml", old, @new);

    public GeneratorRun Run() => GeneratorRun.Of(this);
}
