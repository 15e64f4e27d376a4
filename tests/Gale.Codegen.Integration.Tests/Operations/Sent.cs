namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>What one call says.</summary>
/// <param name="Id">The first id of its path, or the token of its query.</param>
/// <param name="Body">What it sends; null where the operation takes no body.</param>
internal sealed record Sent<TBody>(string Id, TBody Body);
