using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>A documented header of an answer.</summary>
/// <param name="Name">Its name, without regard to case.</param>
/// <param name="Header">What it says.</param>
internal sealed record ResolvedHeader(string Name, Header Header);
