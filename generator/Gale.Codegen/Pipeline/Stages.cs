using System.Collections.Immutable;
using Gale.Codegen.Api;
using Gale.Codegen.Collections;
using Gale.Codegen.CSharp;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Selection;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Pipeline;

/// <summary>
/// The stages as steps of the compiler's pipeline. Whatever one of them throws becomes GALE0001 at the document: the compiler
/// would report a crash of the whole generator, and the other clients would be gone with it.
/// </summary>
internal static class Stages
{
    public static EquatableArray<ClientPlan> Plan((Project Project, string RootNamespace) input, CancellationToken cancellationToken) =>
        ClientPlanner.Plan(input.Project.Manifest, input.RootNamespace);

    public static IEnumerable<ClientPlan> EachClient(EquatableArray<ClientPlan> plans, CancellationToken cancellationToken) =>
        plans.Where(plan => plan.Shape is not null);

    public static ClientResolution Resolve(
        ((ClientPlan Plan, ImmutableArray<SourceDocument> Documents) Client, LanguageVersion Language) input, CancellationToken cancellationToken)
    {
        var (plan, documents) = (input.Client.Plan, new DocumentSet(input.Client.Documents));
        var diagnostics = new DiagnosticBag();
        var selection = new OperationSelection(plan.Settings.Filter);
        ResolvedDocument? resolved = null;
        try
        {
            documents = DocumentOverlay.Apply(plan.Settings, documents, diagnostics);
            resolved = LanguageCheck.Passes(input.Language, plan.Settings.Path, diagnostics) ? ResolveOf(plan.Settings, documents, selection, diagnostics) : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            diagnostics.Report(DiagnosticDescriptors.InternalFailure, Place.StartOf(plan.Settings.Path), "reading it", Failure.Describe(exception));
        }

        return new ClientResolution(plan, resolved, new SourceMap(documents), diagnostics, resolved is null ? [] : [.. selection.Unused.Select(unused => FilterFault(plan, unused))]);
    }

    public static ClientApi BuildApi(ClientDrift drift, CancellationToken cancellationToken)
    {
        var source = drift.Resolution;
        var path = source.Settings.Path;
        try
        {
            if (source.Document is not { } document)
            {
                return new ClientApi(source.Shape, path, null, null, []);
            }

            var build = ApiBuilder.Build(document, source.Shape.Validates);
            var diagnostics = new List<KeyedDiagnostic>(build.Diagnostics);
            return new ClientApi(source.Shape, path, build.Model, BaselineOf(drift, diagnostics), [.. diagnostics]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ClientApi(source.Shape, path, null, null, [Failure.At(path, "finding out what it means", exception)]);
        }
    }

    public static ClientResult BuildClient(ClientApi source, CancellationToken cancellationToken)
    {
        try
        {
            if (source.Model is not { } api)
            {
                return new ClientResult(source.Path, null, source.Diagnostics);
            }

            var diagnostics = new List<KeyedDiagnostic>(source.Diagnostics);
            var client = SinceBaseline(ClientBuilder.Build(api, source.Shape), api, source, diagnostics);
            return new ClientResult(source.Path, client, [.. diagnostics, .. client.Diagnostics]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ClientResult(source.Path, null, [.. source.Diagnostics, Failure.At(source.Path, "deciding its names and types", exception)]);
        }
    }

    /// <summary>What was accepted last. Without it the client is whole: only what is gone has no place in it.</summary>
    private static ApiBaseline? BaselineOf(ClientDrift drift, List<KeyedDiagnostic> diagnostics)
    {
        if (drift.Baseline is not { } baseline)
        {
            return null;
        }

        var (was, now) = (baseline.Document.Path, drift.Resolution.Settings.Path);
        try
        {
            return new ApiBaseline(was, now, ApiBuilder.Build(baseline, drift.Resolution.Shape.Validates).Model, drift.Moves.Select(move => new ApiSuccessor(move.Was, move.Now, move.IsGuess)).ToEquatableArray());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            diagnostics.Add(Failure.At(was, "finding out what it meant", exception));
            return null;
        }
    }

    /// <summary>What is new is marked in the client that is, what is gone is added to it.</summary>
    private static ClientModel SinceBaseline(ClientModel client, ApiModel api, ClientApi source, List<KeyedDiagnostic> diagnostics)
    {
        if (source.Baseline is not { } baseline)
        {
            return client;
        }

        try
        {
            var was = ClientBuilder.Build(baseline.Model, source.Shape);
            return GoneBuilder.Add(api, NewBuilder.Mark(api, client, baseline, was), baseline, was);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            diagnostics.Add(Failure.At(baseline.Path, "finding out what is new and what is gone since", exception));
            return client;
        }
    }

    public static IEnumerable<EmittedFile> DivideIntoFiles(ClientResult client, CancellationToken cancellationToken) =>
        client.Model is { } model ? ClientFiles.Of(model).Select(file => new EmittedFile(client.Path, file)) : [];

    /// <summary>The document that settings name, with their overlay and their choice of operations.</summary>
    public static ResolvedDocument? Resolve(ClientSettings settings, DocumentSet documents, OperationSelection selection, DiagnosticBag diagnostics) =>
        ResolveOf(settings, DocumentOverlay.Apply(settings, documents, diagnostics), selection, diagnostics);

    private static ResolvedDocument? ResolveOf(ClientSettings settings, DocumentSet documents, OperationSelection selection, DiagnosticBag diagnostics)
    {
        if (!documents.TryGet(settings.Path, out var source))
        {
            diagnostics.Report(DiagnosticDescriptors.DocumentNotHandedOver, Place.StartOf(settings.Path), settings.Path);
            return null;
        }

        diagnostics.AddRange(source.Diagnostics);
        var root = source.Root is null || settings.Filter.IsEmpty ? source.Root : DocumentTrimmer.Trim(source, source.Root, documents, selection);
        return root is not null && OpenApiReader.Read(source.Path, root, diagnostics) is { } document
            ? DocumentResolver.Resolve(document, documents, selection.Keeps, diagnostics)
            : null;
    }

    private static SettingFault FilterFault(ClientPlan plan, (string Setting, string Item) unused) =>
        SettingFault.Of(DiagnosticDescriptors.FilterFitsNothing, plan.Settings.Path, unused.Setting, unused.Setting, unused.Item, plan.Settings.Path);
}
