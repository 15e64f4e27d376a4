using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.OpenApi;

/// <summary>A security scheme that a requirement asks for.</summary>
/// <param name="Name">The scheme's key among the components, or since 3.2 a URI.</param>
/// <param name="Place">Where the name stands.</param>
/// <param name="Scopes">OAuth scopes, or roles.</param>
internal sealed record SchemeUse(string Name, Place Place, IReadOnlyList<string> Scopes);
