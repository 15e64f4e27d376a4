using Gale.Codegen.Api;
using Gale.Codegen.Collections;
using Gale.Codegen.CSharp;
using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Settings;

/// <summary>Fills in the defaults of every client and checks that they can live beside each other.</summary>
internal static class ClientPlanner
{
    public static EquatableArray<ClientPlan> Plan(Manifest manifest, string rootNamespace)
    {
        var plans = new List<ClientPlan>();
        foreach (var settings in manifest.Clients)
        {
            var plan = PlanClient(settings, rootNamespace);
            plans.Add(Conflict(plan, plans) is { } fault ? plan with { Shape = null, Faults = [.. plan.Faults, fault] } : plan);
        }

        return plans.ToEquatableArray();
    }

    private static ClientPlan PlanClient(ClientSettings settings, string rootNamespace)
    {
        var faults = new List<SettingFault>();
        var stem = IdentifierNaming.Pascal(settings.Stem);
        var @namespace = NamespaceOf(settings, rootNamespace, stem, faults);
        var name = NameOf(settings, stem, faults);
        var isPublic = IsPublic(settings, faults);
        var number = NumberOf(settings, faults);
        var validates = Validates(settings, faults);
        if (!settings.Exists)
        {
            faults.Add(SettingFault.Of(DiagnosticDescriptors.DocumentMissing, settings.Path, null, settings.Path));
        }

        var shape = faults.Count == 0 ? new ClientShape(@namespace!.Value, name!.Value, isPublic, number, validates) : null;
        return new ClientPlan(settings, shape, [.. faults, .. OverlayMissing(settings), .. settings.Unserved.Select(name => Unserved(settings, name))]);
    }

    private static NamespaceName? NamespaceOf(ClientSettings settings, string rootNamespace, string stem, List<SettingFault> faults)
    {
        if (settings.Namespace.Length > 0)
        {
            return NamespaceName.TryParse(settings.Namespace, out var given)
                ? given
                : Invalid<NamespaceName>(settings, "Namespace", settings.Namespace, "C# identifiers with dots between them", faults);
        }

        var root = NamespaceName.TryParse(rootNamespace, out _) ? rootNamespace + "." : string.Empty;
        return NamespaceName.TryParse(root + stem + "Api", out var @default) ? @default : null;
    }

    private static Identifier? NameOf(ClientSettings settings, string stem, List<SettingFault> faults)
    {
        if (settings.ClientName.Length == 0)
        {
            return Identifier.FromValid(stem + "Client");
        }

        return IdentifierRules.IsIdentifier(settings.ClientName)
            ? Identifier.FromValid(settings.ClientName)
            : Invalid<Identifier>(settings, "ClientName", settings.ClientName, "a C# identifier", faults);
    }

    private static bool IsPublic(ClientSettings settings, List<SettingFault> faults)
    {
        if (settings.Accessibility is not ("" or "public" or "internal"))
        {
            Invalid<int>(settings, "Accessibility", settings.Accessibility, "public or internal", faults);
        }

        return settings.Accessibility != "internal";
    }

    private static ApiPrimitiveKind NumberOf(ClientSettings settings, List<SettingFault> faults)
    {
        switch (settings.Number)
        {
            case "" or "double":
                return ApiPrimitiveKind.Double;
            case "decimal":
                return ApiPrimitiveKind.Decimal;
            case "float":
                return ApiPrimitiveKind.Float;
            default:
                Invalid<int>(settings, "Number", settings.Number, "double, decimal or float", faults);
                return ApiPrimitiveKind.Double;
        }
    }

    private static bool Validates(ClientSettings settings, List<SettingFault> faults)
    {
        if (settings.Validation is not ("" or "true" or "false"))
        {
            Invalid<int>(settings, "Validation", settings.Validation, "true or false", faults);
        }

        return settings.Validation == "true";
    }

    private static T? Invalid<T>(ClientSettings settings, string setting, string value, string expected, List<SettingFault> faults)
        where T : struct
    {
        faults.Add(SettingFault.Of(DiagnosticDescriptors.SettingInvalid, settings.Path, setting, setting, value, settings.Path, expected));
        return null;
    }

    /// <summary>An error, but the client is there: without it, all code that uses it would fail as well.</summary>
    private static IEnumerable<SettingFault> OverlayMissing(ClientSettings settings) => settings.Overlay.Length == 0 || settings.OverlayExists
        ? []
        : [SettingFault.Of(DiagnosticDescriptors.DocumentMissing, settings.Path, "Overlay", settings.Overlay)];

    private static SettingFault Unserved(ClientSettings settings, string setting) =>
        SettingFault.Of(DiagnosticDescriptors.SettingNotServed, settings.Path, setting, setting, settings.Path);

    /// <summary>The first of two has the name; file names of the compiler do not tell capitals from small letters.</summary>
    private static SettingFault? Conflict(ClientPlan plan, IEnumerable<ClientPlan> earlier)
    {
        foreach (var other in earlier.Where(other => other.Shape is not null))
        {
            if (string.Equals(plan.Shape?.Name.Name, other.Shape!.Name.Name, StringComparison.OrdinalIgnoreCase))
            {
                return Between(DiagnosticDescriptors.ClientNamesEqual, "ClientName", plan, other, other.Shape.Name.Name);
            }

            if (plan.Shape?.Namespace == other.Shape.Namespace)
            {
                return Between(DiagnosticDescriptors.NamespacesEqual, "Namespace", plan, other, other.Shape.Namespace.Text);
            }
        }

        return null;
    }

    private static SettingFault Between(
        Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, string setting, ClientPlan plan, ClientPlan other, string name) =>
        SettingFault.Of(descriptor, plan.Settings.Path, setting, plan.Settings.Path, other.Settings.Path, name);
}
