using Gale.Codegen.Diagnostics;
using Gale.Codegen.JsonPath;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Overlays;

/// <summary>Reads an Overlay Object (OpenAPI Overlay Specification 1.0 and 1.1).</summary>
internal static class OverlayReader
{
    private static readonly string[] _readVersions = ["1.0", "1.1"];

    /// <param name="root">The file's root.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>The overlay; <see langword="null"/> where the file is none that can be applied, which is an error.</returns>
    public static OverlayDocument? Read(YamlNode root, DiagnosticBag diagnostics)
    {
        if (FaultOf(root) is { } fault)
        {
            diagnostics.Report(DiagnosticDescriptors.OverlayUnreadable, fault.Place, fault.Found);
            return null;
        }

        var fields = new ObjectReader(root, JsonPointer.RootOf(root.Place.Path), diagnostics);
        if (!fields.Says("actions"))
        {
            fields.ReportMissing("actions", "The overlay does nothing.");
        }

        return new OverlayDocument(fields.Scalar("extends", "a text"), fields.Elements("actions", ReadAction));
    }

    private static (Place Place, string Found)? FaultOf(YamlNode root)
    {
        if (root is not YamlMapping mapping)
        {
            return (root.Place, $"it holds {NodeDescription.Of(root)}");
        }

        if (!mapping.TryGet("overlay", out var version))
        {
            return (root.Place, "it has no field 'overlay'");
        }

        return version.Value is YamlScalar scalar && _readVersions.Any(read => IsOf(scalar.Text, read))
            ? null
            : (version.Value.Place, $"its version is {NodeDescription.Of(version.Value)}");
    }

    private static bool IsOf(string version, string minor) =>
        version == minor || version.StartsWith(minor + ".", StringComparison.Ordinal);

    private static OverlayAction? ReadAction(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        if (!fields.Says("target"))
        {
            fields.ReportMissing("target", "The action does nothing.");
        }

        var change = ReadChange(node, fields, diagnostics);
        return ReadQuery(fields, "target", diagnostics) is var (target, query) && change is not null
            ? new OverlayAction(target, query, change)
            : null;
    }

    /// <summary>Beside <c>remove</c> the others mean nothing; an update and a copy rule each other out.</summary>
    private static OverlayChange? ReadChange(YamlNode action, ObjectReader fields, DiagnosticBag diagnostics)
    {
        if (fields.Flag("remove"))
        {
            return new OverlayChange.Remove();
        }

        if ((fields.Node("update"), fields.Says("copy")) is var (update, copies) && update is not null == copies)
        {
            diagnostics.Report(DiagnosticDescriptors.OverlayActionEmpty, action.Place, copies ? "both 'update' and 'copy'" : "neither 'update' nor 'copy' nor 'remove: true'");
            return null;
        }

        return update is not null ? new OverlayChange.Update(update)
            : ReadQuery(fields, "copy", diagnostics) is var (source, query) ? new OverlayChange.Copy(source, query)
            : null;
    }

    private static (YamlScalar Text, JsonPathQuery Query)? ReadQuery(ObjectReader fields, string name, DiagnosticBag diagnostics)
    {
        if (fields.Scalar(name, "a text with a JSONPath") is not { } text)
        {
            return null;
        }

        try
        {
            return (text, JsonPathQuery.Parse(text.Text));
        }
        catch (JsonPathException exception)
        {
            diagnostics.Report(
                DiagnosticDescriptors.OverlayQueryInvalid, TextPlace.Of(text, exception.Offset), NodeDescription.Cut(text.Text), exception.Message);
            return null;
        }
    }
}
