namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>A version of the specification before 3.1, which has other words for the same.</summary>
internal enum OlderVersion
{
    OpenApi30,
    Swagger20,
}
