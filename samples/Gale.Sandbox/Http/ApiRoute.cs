namespace Gale.Sandbox.Http;

/// <summary>One operation: its method, the template of its path, and what answers it.</summary>
internal sealed record ApiRoute(string Method, string Template, Func<ApiRequest, Answer> Handle);
