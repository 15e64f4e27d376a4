using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>The client itself, its interface, its options and its base for fakes.</summary>
/// <param name="Name">The class.</param>
/// <param name="Interface">The interface above it.</param>
/// <param name="Delegating">The class whose virtual members forward.</param>
/// <param name="Options">The record of its options.</param>
/// <param name="IsPublic">Whether they are public; else internal.</param>
/// <param name="ServerUrl">The document's server.</param>
/// <param name="Doc">The documentation.</param>
/// <param name="Credentials">One property of the options per security scheme.</param>
/// <param name="OwnServers">One property of the options per server that only some operations go to.</param>
/// <param name="Servers">The documented servers.</param>
/// <param name="Headers">The documented headers of its answers.</param>
/// <param name="Groups">One property of the client per tag.</param>
internal sealed record ClientClassModel(
    Identifier Name,
    Identifier Interface,
    Identifier Delegating,
    Identifier Options,
    bool IsPublic,
    Literal? ServerUrl,
    Doc Doc,
    EquatableArray<CredentialModel> Credentials,
    EquatableArray<OwnServerModel> OwnServers,
    ServersModel Servers,
    HeadersModel Headers,
    EquatableArray<GroupPropertyModel> Groups)
{
    /// <summary>The groups that it had and has no more.</summary>
    public EquatableArray<GoneGroupModel> Gone { get; init; } = [];
}
