using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>What the document says of a parameter or of a body.</summary>
/// <param name="Key">The semantic key of the parameter, or of the body as one of its media types.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Schema">What the document says.</param>
internal sealed record SentSchema(string Key, IReadOnlyList<string> Name, Schema Schema);
