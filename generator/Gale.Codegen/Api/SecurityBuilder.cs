using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Sorts the security schemes: those that travel as a bearer token, and the rest.</summary>
internal static class SecurityBuilder
{
    public static ApiSecurity Build(ResolvedDocument source, List<KeyedDiagnostic> diagnostics)
    {
        var unserved = source.SecuritySchemes.Where(scheme => !IsBearer(scheme)).ToList();
        diagnostics.AddRange(unserved.Select(scheme =>
            KeyedDiagnostic.At(DiagnosticDescriptors.SecurityNotModelled, SourceKey.Of(scheme), scheme.Name, KindOf(scheme))));
        return new ApiSecurity(
            source.SecuritySchemes.Where(IsBearer).Select(scheme => new ApiCredential(SourceKey.Of(scheme), scheme.Name, scheme.Description)).ToEquatableArray(),
            [.. unserved.Select(scheme => scheme.Name)]);
    }

    /// <summary>The alternatives of an operation that the client can satisfy; empty where none is needed, or none can be.</summary>
    public static EquatableArray<EquatableArray<string>> AlternativesOf(ResolvedOperation operation, ApiSecurity security, List<KeyedDiagnostic> diagnostics)
    {
        foreach (var use in operation.Security.SelectMany(requirement => requirement.Schemes).Where(use => !IsDeclared(use, security)))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.SecurityUnknown, operation.Key, use.Name));
        }

        return operation.Security
            .Where(requirement => requirement.Schemes.All(use => security.IsServed(use.Name)))
            .Select(requirement => requirement.Schemes.Select(use => use.Name).ToEquatableArray())
            .ToEquatableArray();
    }

    private static bool IsDeclared(SchemeUse use, ApiSecurity security) =>
        security.IsServed(use.Name) || security.Unserved.Contains(use.Name);

    private static bool IsBearer(SecurityScheme scheme) =>
        scheme.Type is "oauth2" or "openIdConnect" ||
        (scheme.Type == "http" && string.Equals(scheme.Scheme, "bearer", StringComparison.OrdinalIgnoreCase));

    private static string KindOf(SecurityScheme scheme) =>
        string.Join(" ", new[] { scheme.Type, scheme.Scheme, scheme.In, scheme.ParameterName }.Where(word => !string.IsNullOrEmpty(word)));
}
