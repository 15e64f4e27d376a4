using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Gale.Codegen.Resolution;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Gale.Codegen.Pipeline;

/// <summary>
/// The clients of a project as analyzers need them: the generator's own stages over the same texts, so that all say the same. An
/// editor asks with every key that is pressed; for as long as no text and no setting is another, what was found is found.
/// </summary>
internal sealed class ProjectClients
{
    private static readonly ConditionalWeakTable<SourceText, ProjectClients> _byManifest = new();

    private readonly ImmutableArray<SourceDocument> _documents;
    private readonly LanguageVersion _language;
    private readonly string _rootNamespace;
    private readonly DriftSettings _drift;
    private readonly Lazy<IReadOnlyList<ClientResolution>> _resolutions;
    private readonly Lazy<IReadOnlyList<ClientDrift>> _drifts;
    private readonly Lazy<ProjectPayloads> _payloads;
    private readonly Lazy<GoneTexts> _gone;

    private ProjectClients(Project project, ImmutableArray<SourceDocument> documents, LanguageVersion language, string rootNamespace, DriftSettings drift)
    {
        (Project, _documents, _language, _rootNamespace, _drift) = (project, documents, language, rootNamespace, drift);
        _resolutions = Once(Resolve);
        _drifts = Once<IReadOnlyList<ClientDrift>>(() => [.. _resolutions.Value.Select(resolution => BaselineComparison.Compare(((resolution, _documents), _drift), CancellationToken.None))]);
        _gone = Once(() => new GoneTexts(_drifts.Value, [.. _resolutions.Value.Select(resolution => resolution.Document).OfType<ResolvedDocument>()]));
        _payloads = Once(() => new ProjectPayloads(Project.Manifest.Recordings, new DocumentSet(_documents), _resolutions.Value));
    }

    public Project Project { get; }

    /// <summary>Whether a document is to be held against a baseline.</summary>
    public bool HasBaselines => _drift.Level != DriftLevel.Off && Project.Manifest.Clients.Any(client => client.Baseline.Length > 0);

    /// <summary>What the documents differ in from their baselines.</summary>
    public IReadOnlyList<ClientDrift> Drifts => _drifts.Value;

    /// <summary>What texts in code may speak of that is gone.</summary>
    public GoneTexts Gone => _gone.Value;

    /// <summary>The examples and recordings.</summary>
    public ProjectPayloads Payloads => _payloads.Value;

    /// <returns><see langword="null"/> for a project that holds no document against a baseline.</returns>
    public static ProjectClients? WithBaselines(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        compilation is CSharpCompilation { LanguageVersion: var language } && Of(options, language, cancellationToken) is { HasBaselines: true } clients ? clients : null;

    /// <returns><see langword="null"/> for a project without clients.</returns>
    public static ProjectClients? Of(AnalyzerOptions options, LanguageVersion language, CancellationToken cancellationToken)
    {
        var inputs = options.AdditionalFiles.Where(Inputs.IsInput).ToImmutableArray();
        if (Inputs.ManifestOf(inputs)?.GetText(cancellationToken) is not { } manifest)
        {
            return null;
        }

        var project = Inputs.ReadProject(inputs, cancellationToken);
        var documents = options.AdditionalFiles.Where(Inputs.IsDocument).Select(file => Inputs.ReadDocument((file, project.Folder), cancellationToken)).ToImmutableArray();
        var made = new ProjectClients(project, documents, language, Inputs.RootNamespaceOf(options.AnalyzerConfigOptionsProvider), Inputs.DriftSettingsOf(options.AnalyzerConfigOptionsProvider));
        lock (_byManifest)
        {
            if (_byManifest.TryGetValue(manifest, out var known) && known.IsOf(made))
            {
                return known;
            }

            _byManifest.Remove(manifest);
            _byManifest.Add(manifest, made);
            return made;
        }
    }

    /// <summary>A text that is still the same is the same instance, and so is what was read of it.</summary>
    private bool IsOf(ProjectClients other) =>
        Project == other.Project && _language == other._language && _rootNamespace == other._rootNamespace && _drift == other._drift && _documents.SequenceEqual(other._documents);

    private IReadOnlyList<ClientResolution> Resolve() =>
    [
        .. Stages.EachClient(Stages.Plan((Project, _rootNamespace), CancellationToken.None), CancellationToken.None)
            .Select(plan => Stages.Resolve(((plan, _documents), _language), CancellationToken.None)),
    ];

    /// <summary>What fails is tried again: an analyzer that is called off must not leave that behind.</summary>
    private static Lazy<T> Once<T>(Func<T> find) => new(find, LazyThreadSafetyMode.PublicationOnly);
}
