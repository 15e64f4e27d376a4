using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>A name that the document asks for and that could not be given.</summary>
/// <param name="Asked">The name.</param>
/// <param name="Expected">What was expected, as words with their article.</param>
/// <param name="Given">The name given instead.</param>
internal readonly record struct NameRefusal(ApiAskedName Asked, string Expected, string Given);
