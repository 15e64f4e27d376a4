namespace Gale.Codegen.OpenApi;

/// <summary>A documented header of a response.</summary>
internal sealed record ResponseHeader(string Name, Referenceable<Header> Header);
