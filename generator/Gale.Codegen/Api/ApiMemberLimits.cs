namespace Gale.Codegen.Api;

/// <summary>What the document allows of a member.</summary>
/// <param name="Name">Its name in JSON, or the pattern of its name.</param>
/// <param name="Limits">What is allowed.</param>
internal sealed record ApiMemberLimits(string Name, ApiLimits Limits);
