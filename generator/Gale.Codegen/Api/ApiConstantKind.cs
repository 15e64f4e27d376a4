namespace Gale.Codegen.Api;

/// <summary>What a constant of the document is.</summary>
internal enum ApiConstantKind
{
    Text,
    Number,
    Boolean,
}
