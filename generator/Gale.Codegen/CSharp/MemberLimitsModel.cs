namespace Gale.Codegen.CSharp;

/// <summary>What is allowed of a member.</summary>
/// <param name="Name">Its name in JSON, or the pattern of its name.</param>
/// <param name="Limits">What is allowed.</param>
internal sealed record MemberLimitsModel(Literal Name, LimitsModel Limits);
