using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Gale.Codegen.Resolution;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

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
        var text = ManifestOf(inputs)?.GetText(cancellationToken)?.ToString();
        var manifest = text is null ? Manifest.Empty : ManifestReader.Read(text);
        return new Project(manifest, FindProjectFile(inputs, manifest) is { } file ? DocumentPath.FolderOf(DocumentPath.Normalize(file.Path)) : string.Empty);
    }

    /// <summary>The manifest among the inputs; a project without clients has none.</summary>
    public static AdditionalText? ManifestOf(ImmutableArray<AdditionalText> inputs) => inputs.FirstOrDefault(IsManifest);

    public static string FolderOf(Project project, CancellationToken cancellationToken) => project.Folder;

    /// <summary>The compiler hands the same text to the generator and to the analyzers: what is read of it is read once.</summary>
    public static SourceDocument ReadDocument((AdditionalText File, string Folder) input, CancellationToken cancellationToken)
    {
        var path = DocumentPath.Relative(input.Folder, input.File.Path);
        return input.File.GetText(cancellationToken) is { } text
            ? _read.GetValue(text, _ => new ConcurrentDictionary<string, SourceDocument>(StringComparer.Ordinal)).GetOrAdd(path, _ => new SourceDocument(path, text.ToString()))
            : new SourceDocument(path, string.Empty);
    }

    private static readonly ConditionalWeakTable<SourceText, ConcurrentDictionary<string, SourceDocument>> _read = new();

    /// <summary>The namespace that a project's own files start from; the SDK makes it known to every generator.</summary>
    public static IncrementalValueProvider<string> RootNamespace(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select((options, _) => RootNamespaceOf(options));

    public static string RootNamespaceOf(AnalyzerConfigOptionsProvider options) => PropertyOf(options, "RootNamespace");

    /// <summary>The properties that say how documents are held against their baselines.</summary>
    public static IncrementalValueProvider<DriftSettings> DriftSettings(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select((options, _) => DriftSettingsOf(options));

    public static DriftSettings DriftSettingsOf(AnalyzerConfigOptionsProvider options) =>
        Gale.Codegen.Settings.DriftSettings.Of(PropertyOf(options, "GaleDrift"), PropertyOf(options, "GaleToday"));

    private static string PropertyOf(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : string.Empty;

    /// <summary>The language that the project is written in, as its number.</summary>
    public static IncrementalValueProvider<Microsoft.CodeAnalysis.CSharp.LanguageVersion> LanguageVersion(this IncrementalGeneratorInitializationContext context) =>
        context.ParseOptionsProvider.Select((options, _) => ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)options).LanguageVersion);

    /// <summary>The project file among the inputs, by the name that the manifest gives.</summary>
    public static AdditionalText? FindProjectFile(ImmutableArray<AdditionalText> inputs, Manifest manifest) =>
        inputs.FirstOrDefault(file => !IsManifest(file) && DocumentPath.Normalize(file.Path).EndsWith("/" + manifest.ProjectFile, StringComparison.Ordinal));

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    private static bool IsManifest(AdditionalText file) => file.Path.EndsWith(Manifest.FileName, StringComparison.Ordinal);
}
