namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>Who is compared.</summary>
internal static class Contenders
{
    public const string SystemTextJson = "System.Text.Json, source generator";
    public const string HttpClient = "HttpClient + System.Text.Json";
    public const string HandWritten = "written by hand";
    public const string Generated = "Gale.Codegen";
    public const string Floor = "HttpClient alone, body dropped";
}
