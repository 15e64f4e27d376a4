using Gale.Codegen.Diagnostics;
using Gale.Codegen.Overlays;
using Gale.Codegen.Resolution;
using Gale.Codegen.Settings;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Pipeline;

/// <summary>Lays the overlay of a client over its document. Where that fails the document stays as it is: the error stands at the overlay.</summary>
internal static class DocumentOverlay
{
    /// <param name="settings">The client.</param>
    /// <param name="documents">The project's files.</param>
    /// <param name="diagnostics">Receives what is wrong with the overlay.</param>
    /// <returns>The files as they are for this client.</returns>
    public static DocumentSet Apply(ClientSettings settings, DocumentSet documents, DiagnosticBag diagnostics) =>
        settings.OverlayExists && documents.TryGet(settings.Path, out var document) && document.Root is { } root && Read(settings, documents, diagnostics) is { } overlay
            ? documents.With(document.With(Overlay.Apply(root, overlay, diagnostics)))
            : documents;

    private static OverlayDocument? Read(ClientSettings settings, DocumentSet documents, DiagnosticBag diagnostics)
    {
        if (!documents.TryGet(settings.Overlay, out var file))
        {
            diagnostics.Report(DiagnosticDescriptors.DocumentNotHandedOver, Place.StartOf(settings.Overlay), settings.Overlay);
            return null;
        }

        diagnostics.AddRange(file.Diagnostics);
        var overlay = file.Root is { } root ? OverlayReader.Read(root, diagnostics) : null;
        if (overlay?.Extends is { } extends && !IsFor(settings, extends))
        {
            diagnostics.Report(DiagnosticDescriptors.OverlayForOther, extends.Place, extends.Text, settings.Path);
        }

        return overlay;
    }

    /// <summary>Where a document came from nobody knows here: an address with a scheme may be its.</summary>
    private static bool IsFor(ClientSettings settings, YamlScalar extends) =>
        DocumentAddress.Resolve(settings.Overlay, extends.Text) is var address && (address.Contains(":") || address == settings.Path);
}
