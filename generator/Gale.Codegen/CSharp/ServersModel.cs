using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>The class of a client's documented servers.</summary>
/// <param name="Name">The class.</param>
/// <param name="Servers">The servers; none: no such class.</param>
internal sealed record ServersModel(Identifier Name, EquatableArray<ServerModel> Servers);
