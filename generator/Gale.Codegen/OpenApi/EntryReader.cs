using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads one entry of a map of the specification, where the place of the key matters too.</summary>
/// <returns>What the entry says, or <see langword="null"/> when too little is there; a diagnostic says so.</returns>
internal delegate T? EntryReader<out T>(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics)
    where T : class;
