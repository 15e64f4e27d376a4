using System.Collections.Immutable;
using Gale.Codegen.Resolution;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Pipeline;

/// <summary>Brings what the compiler hands over into the generator's own values.</summary>
internal static class Inputs
{
    /// <summary>The manifest, and the project file that lies beside the documents it names.</summary>
    public static bool IsInput(AdditionalText file) => IsManifest(file) || file.Path.EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whatever a document may refer to. It is read when something does: other tools' files cost nothing.</summary>
    public static bool IsDocument(AdditionalText file) =>
        !IsInput(file) && Extensions.Any(extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    public static Project ReadProject(ImmutableArray<AdditionalText> inputs, CancellationToken cancellationToken)
    {
        var text = inputs.FirstOrDefault(IsManifest)?.GetText(cancellationToken)?.ToString();
        var manifest = text is null ? Manifest.Empty : ManifestReader.Read(text);
        return new Project(manifest, FindProjectFile(inputs, manifest) is { } file ? DocumentPath.FolderOf(DocumentPath.Normalize(file.Path)) : string.Empty);
    }

    public static string FolderOf(Project project, CancellationToken cancellationToken) => project.Folder;

    public static SourceDocument ReadDocument((AdditionalText File, string Folder) input, CancellationToken cancellationToken) => new(
        DocumentPath.Relative(input.Folder, input.File.Path),
        input.File.GetText(cancellationToken)?.ToString() ?? string.Empty);

    /// <summary>The namespace that a project's own files start from; the SDK makes it known to every generator.</summary>
    public static IncrementalValueProvider<string> RootNamespace(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select((options, _) =>
            options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var name) ? name : string.Empty);

    /// <summary>The language that the project is written in, as its number.</summary>
    public static IncrementalValueProvider<Microsoft.CodeAnalysis.CSharp.LanguageVersion> LanguageVersion(this IncrementalGeneratorInitializationContext context) =>
        context.ParseOptionsProvider.Select((options, _) => ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)options).LanguageVersion);

    /// <summary>The project file among the inputs, by the name that the manifest gives.</summary>
    public static AdditionalText? FindProjectFile(ImmutableArray<AdditionalText> inputs, Manifest manifest) =>
        inputs.FirstOrDefault(file => !IsManifest(file) && DocumentPath.Normalize(file.Path).EndsWith("/" + manifest.ProjectFile, StringComparison.Ordinal));

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    private static bool IsManifest(AdditionalText file) => file.Path.EndsWith(Manifest.FileName, StringComparison.Ordinal);
}
