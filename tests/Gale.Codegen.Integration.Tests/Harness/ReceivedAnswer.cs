namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>What a server answered.</summary>
internal sealed record ReceivedAnswer(int Status, string Body);
