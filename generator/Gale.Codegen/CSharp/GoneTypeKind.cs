namespace Gale.Codegen.CSharp;

/// <summary>What a type was that is gone: code may derive from it, and name what is in it.</summary>
internal enum GoneTypeKind
{
    Record,
    Options,
    Union,
    Enum,
    Operations,
    DelegatingOperations,
    Headers,
    Servers,
}
