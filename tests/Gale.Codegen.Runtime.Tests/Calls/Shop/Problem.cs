namespace Gale.Codegen.Runtime.Tests.Calls;

internal sealed record Problem(string Error);
