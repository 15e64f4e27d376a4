namespace Gale.Codegen.Yaml;

/// <summary>The text has something that <see cref="CommonYamlReader"/> leaves to the parser, be it YAML or a fault. Says nothing to anybody.</summary>
internal sealed class NotCommonYamlException : Exception
{
}
