using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>
/// The security schemes of a document: those of its components, and since OpenAPI 3.2 those that a requirement names by a URI
/// (Security Requirement Object).
/// </summary>
internal sealed class SecurityResolver
{
    private readonly ReferenceResolver _references;
    private readonly List<SecurityScheme> _schemes;
    private readonly HashSet<string> _declared;

    public SecurityResolver(OpenApiDocument document, ReferenceResolver references)
    {
        _references = references;
        _schemes = [.. document.Components.SecuritySchemes.Select(scheme => SchemeOf(scheme.Key, scheme.Value)).OfType<SecurityScheme>()];
        _declared = new HashSet<string>(document.Components.SecuritySchemes.Keys, StringComparer.Ordinal);
    }

    /// <summary>In document order; behind them those that requirements have led to so far.</summary>
    public IReadOnlyList<SecurityScheme> Schemes => [.. _schemes];

    /// <summary>The requirements with the names of the schemes in the place of their URIs.</summary>
    public IReadOnlyList<SecurityRequirement> Resolve(IReadOnlyList<SecurityRequirement> requirements) =>
        requirements.SelectMany(requirement => requirement.Schemes).Any(IsUri) ? [.. requirements.Select(Resolve)] : requirements;

    /// <summary>A scheme is known by its key among the components, wherever a reference there leads.</summary>
    private SecurityScheme? SchemeOf(string name, Referenceable<SecurityScheme> scheme) =>
        _references.Resolve(scheme, dialect => dialect.SecurityScheme)?.As(name);

    /// <summary>Names come first: one may look like a URI.</summary>
    private bool IsUri(SchemeUse use) => !_declared.Contains(use.Name) && use.Name.IndexOfAny(['#', '/']) >= 0;

    private SecurityRequirement Resolve(SecurityRequirement requirement) => new(requirement.Node, requirement.Pointer)
    {
        Schemes = [.. requirement.Schemes.Select(use => IsUri(use) ? use with { Name = NameOf(use, requirement) } : use)],
    };

    /// <summary>The name of the scheme that a URI leads to; the URI where it leads nowhere, which is reported.</summary>
    private string NameOf(SchemeUse use, SecurityRequirement requirement)
    {
        var reference = new Reference(new Yaml.YamlScalar(use.Name, isPlain: false, use.Place), requirement.Pointer) { Target = use.Name };
        if (_references.Follow(reference) is not { } target || _references.Read(target, dialect => dialect.SecurityScheme) is not { } scheme)
        {
            return use.Name;
        }

        if (_schemes.Find(known => known.Node == scheme.Node) is { } same)
        {
            return same.Name;
        }

        var name = Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? scheme.Name : scheme.Name + number).First(_declared.Add);
        _schemes.Add(scheme.As(name));
        return name;
    }
}
