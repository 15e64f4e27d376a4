using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Payloads;

/// <summary>An example of a document.</summary>
/// <param name="Value">The value.</param>
/// <param name="Schema">What it is an example of.</param>
/// <param name="IsSent">Whether it is sent.</param>
internal sealed record DocumentedValue(YamlNode Value, Schema Schema, bool IsSent);
