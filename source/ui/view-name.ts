export type ViewName = 'documents' | 'sections' | 'speakers' | 'quotes';
