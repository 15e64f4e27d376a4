namespace Gale.Codegen.CSharp;

/// <summary>What has lost something and is still there: it decides how that is declared which is gone.</summary>
internal enum GonePartKind
{
    Record,
    Union,
    Options,
    Headers,
    Servers,
}
