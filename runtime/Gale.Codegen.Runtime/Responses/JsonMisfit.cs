using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Why a body could not be read, and at which place in it (RFC 6901).</summary>
internal sealed record JsonMisfit(JsonException Exception, string Pointer);
