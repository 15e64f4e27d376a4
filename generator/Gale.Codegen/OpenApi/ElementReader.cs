using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads one object of the specification.</summary>
/// <param name="node">The value as it stands in the document, of whatever kind.</param>
/// <param name="pointer">The way to it; its last segment is the key for objects that are named by their key.</param>
/// <param name="diagnostics">Receives what is wrong with the value.</param>
/// <returns>The object, or <see langword="null"/> when too little is there to make one; a diagnostic says so.</returns>
internal delegate T? ElementReader<out T>(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    where T : class;
